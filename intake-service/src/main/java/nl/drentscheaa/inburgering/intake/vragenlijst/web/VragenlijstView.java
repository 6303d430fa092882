package nl.drentscheaa.inburgering.intake.vragenlijst.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import nl.drentscheaa.inburgering.intake.taal.Taal;
import nl.drentscheaa.inburgering.intake.vragenlijst.Geldigheid;
import nl.drentscheaa.inburgering.intake.vragenlijst.Sectie;
import nl.drentscheaa.inburgering.intake.vragenlijst.Teksten;
import nl.drentscheaa.inburgering.intake.vragenlijst.Vragenlijst;

/** A questionnaire in one language as a client gets it. */
@Schema(name = "Vragenlijst", description = "Een versie van een vragenlijst in één taal")
record VragenlijstView(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "brede-intake")
        String naam,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) int versie,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Geldigheid geldigheid,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Taal taal,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Taal.Schrijfrichting schrijfrichting,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String titel,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String inleiding,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Hoe iemand zegt het niet te willen zeggen")
        String overslaan,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "In de volgorde waarin ze worden voorgelezen")
        List<SectieView> secties) {

    @Schema(name = "Sectie")
    record SectieView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String id,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String icoon,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String titel,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            List<VraagView> vragen) {

        static SectieView of(Sectie sectie, Teksten teksten) {
            return new SectieView(
                    sectie.id(),
                    sectie.icoon(),
                    teksten.sectie(sectie),
                    sectie.vragen().stream()
                            .map(vraag -> VraagView.of(vraag, teksten.vraag(vraag)))
                            .toList());
        }
    }

    static VragenlijstView of(Vragenlijst vragenlijst, Taal taal) {
        Teksten teksten = vragenlijst.teksten(taal);
        return new VragenlijstView(
                vragenlijst.versie().naam(),
                vragenlijst.versie().nummer(),
                vragenlijst.geldigheid(),
                taal,
                taal.schrijfrichting(),
                teksten.titel(),
                teksten.inleiding(),
                teksten.overslaan(),
                vragenlijst.secties().stream()
                        .map(sectie -> SectieView.of(sectie, teksten))
                        .toList());
    }
}
