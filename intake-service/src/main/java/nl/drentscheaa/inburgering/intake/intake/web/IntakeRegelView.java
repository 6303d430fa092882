package nl.drentscheaa.inburgering.intake.intake.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import nl.drentscheaa.inburgering.intake.intake.Intake;
import nl.drentscheaa.inburgering.intake.intake.IntakeStatus;
import nl.drentscheaa.inburgering.intake.taal.Taal;

/** An intake in a list, without its answers. */
@Schema(name = "IntakeRegel", description = "Een intake zonder de antwoorden")
record IntakeRegelView(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String intakeId,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "brede-intake")
        String vragenlijst,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) int vragenlijstversie,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Taal taal,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) IntakeStatus status,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Instant gestartOp,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Hoeveel vragen een antwoord hebben")
        int beantwoord,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "Bij hoeveel vragen twee apparaten elkaar tegenspreken")
        int tegenstrijdig) {

    static IntakeRegelView of(Intake intake) {
        return new IntakeRegelView(
                intake.id().value(),
                intake.opdracht().vragenlijst().naam(),
                intake.opdracht().vragenlijst().nummer(),
                intake.opdracht().taal(),
                intake.verloop().status(),
                intake.verloop().gestartOp(),
                intake.antwoorden().size(),
                (int) intake.antwoorden().stream()
                        .filter(one -> one.isTegenstrijdig())
                        .count());
    }
}
