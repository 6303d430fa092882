package nl.drentscheaa.inburgering.intake.wissing.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Dossiernummer;
import nl.drentscheaa.inburgering.intake.wissing.EraseDossier;
import nl.drentscheaa.inburgering.intake.wissing.Paraaf;
import nl.drentscheaa.inburgering.intake.wissing.Wisgrond;
import nl.drentscheaa.inburgering.intake.wissing.Wisregel;
import nl.drentscheaa.inburgering.intake.wissing.Wissing;
import nl.drentscheaa.inburgering.intake.wissing.Wisstatus;
import nl.drentscheaa.inburgering.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/** How far an erasure is, and what it does to each part of the dossier. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Wissing", description = "Wat er bij het wissen van een nieuwkomer verdwijnt en wat blijft")
record WissingView(
        @Schema(description = "Ontbreekt zolang niemand het wissen heeft voorgesteld") @Nullable
        Wisstatus status,

        @Nullable Wisgrond grond,

        @Schema(description = "De dag waarop de plicht eindigde, of van het overlijden") @Nullable
        LocalDate sinds,

        @Nullable ParaafView voorgesteld,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "Of wie dit vraagt het zelf voorstelde, en dus niet kan bevestigen")
        boolean eigen,

        @Nullable ParaafView bevestigd,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) List<WisregelView> delen,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "De nummers van dossiers die in dit dossier opgingen, en mee worden gewist")
        List<String> samengevoegd,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) long versie) {

    @Schema(name = "Paraaf", description = "Wie een stap zette, en wanneer")
    record ParaafView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String naam,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Instant op) {

        static ParaafView of(Paraaf paraaf) {
            return new ParaafView(paraaf.naam(), paraaf.op());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Wisregel", description = "Wat er met een deel van het dossier gebeurt")
    record WisregelView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String deel,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String titel,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Of er iets in wordt bewaard")
            boolean gevuld,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String verdwijnt,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String blijft,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            int jaren,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String bron,

            @Schema(description = "De eerste dag waarop dit deel mag worden gewist") @Nullable
            LocalDate eersteDag) {

        static WisregelView of(Wisregel regel) {
            return new WisregelView(
                    regel.deel().id(),
                    regel.deel().titel(),
                    regel.gevuld(),
                    regel.gevolg().verdwijnt(),
                    regel.gevolg().blijft(),
                    regel.termijn().regel().jaren(),
                    regel.termijn().regel().bron(),
                    regel.eersteDag().orElse(null));
        }
    }

    static WissingView of(EraseDossier.Voorbeeld voorbeeld) {
        return of(
                voorbeeld.wissing(),
                voorbeeld.regels().stream().map(WisregelView::of).toList(),
                voorbeeld.samengevoegd().stream().map(Dossiernummer::value).toList());
    }

    /** After it was carried out: there are no parts any more. */
    static WissingView of(Wissing wissing) {
        return of(Optional.of(wissing), List.of(), List.of());
    }

    static boolean isOwn(Wissing wissing) {
        return wissing.voorgesteld().gebruiker().equals(Caller.current().subject());
    }

    private static WissingView of(Optional<Wissing> wissing, List<WisregelView> delen, List<String> samengevoegd) {
        return new WissingView(
                wissing.map(Wissing::status).orElse(null),
                wissing.map(Wissing::grond).orElse(null),
                wissing.map(Wissing::sinds).orElse(null),
                wissing.map(Wissing::voorgesteld).map(ParaafView::of).orElse(null),
                wissing.filter(WissingView::isOwn).isPresent(),
                wissing.flatMap(Wissing::bevestigd).map(ParaafView::of).orElse(null),
                delen,
                samengevoegd,
                wissing.map(Wissing::version).orElse(0L));
    }
}
