package nl.drentscheaa.inburgering.intake.gesprek.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.drentscheaa.inburgering.intake.gesprek.Alleengesprek;
import nl.drentscheaa.inburgering.intake.gesprek.Bijeenkomst;
import nl.drentscheaa.inburgering.intake.gesprek.Gesprek;
import nl.drentscheaa.inburgering.intake.gesprek.Tolk;
import nl.drentscheaa.inburgering.intake.gesprek.Verschijning;
import nl.drentscheaa.inburgering.intake.vragenlijst.Domein;
import org.jspecify.annotations.Nullable;

/** A conversation as a client gets it. */
@Schema(name = "Verslag", description = "Wat van het gesprek over een intake is vastgelegd")
record VerslagView(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) List<BijeenkomstView> bijeenkomsten,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) List<BevindingView> bevindingen,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Wat eigen woorden in het Nederlands zeggen")
        List<WeergaveView> weergaven,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "De versie die If-Match bij een wijziging noemt, zoals ook in ETag; 0 als er niets is")
        long versie) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Bijeenkomst")
    record BijeenkomstView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            LocalDate datum,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Verschijning verschijning,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Tolk tolk,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Alleengesprek alleengesprek,

            @Nullable String anderen) {

        static BijeenkomstView of(Bijeenkomst one) {
            return new BijeenkomstView(
                    one.datum(),
                    one.verschijning(),
                    one.tolk(),
                    one.alleengesprek(),
                    one.anderen().orElse(null));
        }
    }

    @Schema(name = "Bevinding")
    record BevindingView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Domein domein,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String tekst) {}

    @Schema(name = "Weergave")
    record WeergaveView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String vraag,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String tekst) {}

    static VerslagView of(Gesprek gesprek) {
        return new VerslagView(
                gesprek.verslag().bijeenkomsten().stream()
                        .map(BijeenkomstView::of)
                        .toList(),
                gesprek.verslag().bevindingen().entrySet().stream()
                        .map(one -> new BevindingView(one.getKey(), one.getValue()))
                        .sorted(Comparator.comparing(BevindingView::domein))
                        .toList(),
                gesprek.verslag().weergaven().entrySet().stream()
                        .map(one -> new WeergaveView(one.getKey().value(), one.getValue()))
                        .sorted(Comparator.comparing(WeergaveView::vraag))
                        .toList(),
                gesprek.version());
    }
}
