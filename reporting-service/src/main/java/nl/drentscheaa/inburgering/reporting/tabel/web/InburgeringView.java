package nl.drentscheaa.inburgering.reporting.tabel.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.drentscheaa.inburgering.platform.tenancy.GemeenteId;
import nl.drentscheaa.inburgering.reporting.tabel.Inburgeringstelling;
import nl.drentscheaa.inburgering.reporting.tabel.Tellingen.Samen;
import nl.drentscheaa.inburgering.reporting.verberging.Cel;
import nl.drentscheaa.inburgering.reporting.verberging.Verberging;

/** The figures on the duty to integrate, in the order of the policy note. */
@Schema(name = "Inburgeringtabel", description = "De inburgeringsplicht op een peildatum")
record InburgeringView(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Over welke gemeenten dit gaat")
        List<String> gemeenten,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) LocalDate peildatum,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Cel inburgeringsplichtigSinds2013,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Cel voldaan,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Cel nogPlichtig,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Cel ontheven,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Ieder telt bij het hoogste niveau")
        Examens examens,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Cel verlengingen,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Cel termijnBinnen6Maanden,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Cel termijnVan6Tot12Maanden,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Tot welk moment dit volledig is")
        Instant standVan) {

    @Schema(name = "Examens")
    record Examens(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @JsonProperty("A2")
            Cel a2,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @JsonProperty("B1")
            Cel b1,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @JsonProperty("B2")
            Cel b2) {}

    static InburgeringView exact(GemeenteId gemeente, LocalDate peildatum, Inburgeringstelling telling, Instant stand) {
        return new InburgeringView(
                List.of(gemeente.value()),
                peildatum,
                Cel.of(telling.plichtig()),
                Cel.of(telling.voldaan()),
                Cel.of(telling.nogPlichtig()),
                Cel.of(telling.ontheven()),
                new Examens(Cel.of(telling.a2()), Cel.of(telling.b1()), Cel.of(telling.b2())),
                Cel.of(telling.verlengingen()),
                Cel.of(telling.binnen6Maanden()),
                Cel.of(telling.van6Tot12Maanden()),
                stand);
    }

    /**
     * What the province may see. How the duties ended adds up to their number, so the remainder that the table does
     * not print counts as a part that must not be found by subtraction.
     */
    static InburgeringView guarded(LocalDate peildatum, Samen<Inburgeringstelling> samen) {
        Inburgeringstelling telling = samen.telling();
        List<Cel> ends = Verberging.hideParts(
                List.of(telling.voldaan(), telling.nogPlichtig(), telling.ontheven(), telling.andersBeeindigd()));
        return new InburgeringView(
                names(samen.gemeenten()),
                peildatum,
                Verberging.hide(telling.plichtig()),
                ends.get(0),
                ends.get(1),
                ends.get(2),
                new Examens(
                        Verberging.hide(telling.a2()), Verberging.hide(telling.b1()), Verberging.hide(telling.b2())),
                Verberging.hide(telling.verlengingen()),
                Verberging.hide(telling.binnen6Maanden()),
                Verberging.hide(telling.van6Tot12Maanden()),
                samen.standVan());
    }

    private static List<String> names(Collection<GemeenteId> gemeenten) {
        return gemeenten.stream().map(GemeenteId::value).toList();
    }
}
