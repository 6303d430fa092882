package nl.drentscheaa.inburgering.intake.intake.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import nl.drentscheaa.inburgering.intake.intake.EigenIntake;
import nl.drentscheaa.inburgering.intake.intake.Intake;
import nl.drentscheaa.inburgering.intake.intake.IntakeStatus;
import nl.drentscheaa.inburgering.intake.intake.Vraagantwoord;
import nl.drentscheaa.inburgering.intake.taal.Taal;

/** An intake as the newcomer gets it: enough to go on filling in, and nothing of what staff wrote down beside it. */
@Schema(name = "EigenIntake", description = "De intake zoals de nieuwkomer hem invult")
record EigenIntakeView(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String intakeId,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "brede-intake")
        String vragenlijst,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) int vragenlijstversie,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Taal taal,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) IntakeStatus status,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "Talen waarin nog geen vertaler de vragen heeft nagekeken")
        List<Taal> nietNagekeken,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "Eén per beantwoorde vraag, ook van vragen die na een ander antwoord niet meer gelden")
        List<EigenAntwoordView> antwoorden) {

    /** Why staff corrected an answer is not in it: that was written for colleagues. */
    @Schema(name = "EigenAntwoord", description = "Het antwoord op een vraag zoals de nieuwkomer het ziet")
    record EigenAntwoordView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String vraag,

            @Schema(
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    description = "Wat het laatst binnenkwam; leeg als de vraag is overgeslagen")
            List<String> waarden,

            @Schema(
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    description = "Hoe vaak er is geantwoord; een volgend antwoord noemt dit als gezien")
            int aantal) {

        static EigenAntwoordView of(Vraagantwoord antwoord) {
            return new EigenAntwoordView(
                    antwoord.vraag().value(),
                    antwoord.laatste().antwoord().waarden(),
                    antwoord.gegevens().size());
        }
    }

    static EigenIntakeView of(EigenIntake eigen) {
        Intake intake = eigen.intake();
        return new EigenIntakeView(
                intake.id().value(),
                intake.opdracht().vragenlijst().naam(),
                intake.opdracht().vragenlijst().nummer(),
                intake.opdracht().taal(),
                intake.verloop().status(),
                eigen.nietNagekeken(),
                intake.antwoorden().stream().map(EigenAntwoordView::of).toList());
    }
}
