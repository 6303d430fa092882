package nl.drentscheaa.inburgering.intake.wissing.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import nl.drentscheaa.inburgering.intake.wissing.FindWissingen;
import nl.drentscheaa.inburgering.intake.wissing.Wisgrond;
import nl.drentscheaa.inburgering.intake.wissing.Wissing;

/** An erasure that waits for a second person. */
@Schema(name = "WachtendeWissing", description = "Een voorstel om te wissen dat een ander nog moet bevestigen")
record WachtendeWissingView(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "uuid")
        String nieuwkomerId,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "El Idrissi, Mohamed")
        String naam,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String dossiernummer,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Wisgrond grond,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "De dag waarop de plicht eindigde, of van het overlijden")
        LocalDate sinds,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) WissingView.ParaafView voorgesteld,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "Of wie dit vraagt het zelf voorstelde, en dus niet kan bevestigen")
        boolean eigen) {

    static WachtendeWissingView of(FindWissingen.Wachtend wachtend) {
        Wissing wissing = wachtend.wissing();
        return new WachtendeWissingView(
                wissing.nieuwkomer().value(),
                wachtend.nieuwkomer().registratie().persoon().naam().weergave(),
                wachtend.nieuwkomer().registratie().dossiernummer().value(),
                wissing.grond(),
                wissing.sinds(),
                WissingView.ParaafView.of(wissing.voorgesteld()),
                WissingView.isOwn(wissing));
    }
}
