package nl.drentscheaa.inburgering.intake.gesprek.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.gesprek.Alleengesprek;
import nl.drentscheaa.inburgering.intake.gesprek.Bijeenkomst;
import nl.drentscheaa.inburgering.intake.gesprek.Tolk;
import nl.drentscheaa.inburgering.intake.gesprek.Verschijning;
import nl.drentscheaa.inburgering.intake.gesprek.Verslag;
import nl.drentscheaa.inburgering.intake.vragenlijst.Domein;
import nl.drentscheaa.inburgering.intake.vragenlijst.VraagId;
import org.jspecify.annotations.Nullable;

/** All that is written down of a conversation, as a client sends it. */
@Schema(name = "VerslagGegevens", description = "Het hele verslag; wat ontbreekt, is daarna leeg")
record VerslagRequest(
        @NotNull @Size(max = 20) @Valid List<@NotNull BijeenkomstRequest> bijeenkomsten,
        @NotNull @Size(max = 5) @Valid List<@NotNull BevindingRequest> bevindingen,
        @NotNull @Size(max = 100) @Valid List<@NotNull WeergaveRequest> weergaven) {

    private static final int LONGEST = 5_000;

    /** @param anderen who else was there, such as a contact of VluchtelingenWerk */
    @Schema(name = "BijeenkomstGegevens")
    record BijeenkomstRequest(
            @NotNull @Schema(description = "Vandaag of eerder")
            LocalDate datum,

            @NotNull Verschijning verschijning,

            @NotNull Tolk tolk,

            @NotNull Alleengesprek alleengesprek,

            @Size(max = 500) @Nullable String anderen) {

        Bijeenkomst toBijeenkomst() {
            return new Bijeenkomst(
                    datum,
                    verschijning,
                    tolk,
                    alleengesprek,
                    Optional.ofNullable(anderen).map(String::strip).filter(text -> !text.isEmpty()));
        }
    }

    /** @param tekst what was found in the domain */
    @Schema(name = "BevindingGegevens")
    record BevindingRequest(
            @NotNull Domein domein,
            @NotNull @Size(min = 1, max = LONGEST) String tekst) {}

    /** @param tekst what the answer of the newcomer says in Dutch */
    @Schema(name = "WeergaveGegevens")
    record WeergaveRequest(
            @NotNull @Schema(type = "string") VraagId vraag,
            @NotNull @Size(min = 1, max = LONGEST) String tekst) {}

    /** Of two texts about one thing the last holds. */
    Verslag toVerslag() {
        Map<Domein, String> found = new LinkedHashMap<>();
        bevindingen.forEach(one -> found.put(one.domein(), one.tekst().strip()));
        Map<VraagId, String> rendered = new LinkedHashMap<>();
        weergaven.forEach(one -> rendered.put(one.vraag(), one.tekst().strip()));
        return new Verslag(
                bijeenkomsten.stream().map(BijeenkomstRequest::toBijeenkomst).toList(), found, rendered);
    }
}
