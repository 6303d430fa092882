package nl.drentscheaa.inburgering.intake.intake.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import nl.drentscheaa.inburgering.intake.intake.Intake;
import nl.drentscheaa.inburgering.intake.intake.IntakeStatus;
import nl.drentscheaa.inburgering.intake.taal.Taal;
import org.jspecify.annotations.Nullable;

/** An intake as a client gets it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Intake", description = "De brede intake van een nieuwkomer met één versie van een vragenlijst")
record IntakeView(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String intakeId,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "brede-intake")
        String vragenlijst,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) int vragenlijstversie,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Taal taal,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) IntakeStatus status,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Instant gestartOp,

        @Nullable Instant ingevuldOp,

        @Nullable Instant afgerondOp,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "Eén per beantwoorde vraag, ook van vragen die na een ander antwoord niet meer gelden")
        List<AntwoordView> antwoorden,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) long versie) {

    static IntakeView of(Intake intake) {
        return new IntakeView(
                intake.id().value(),
                intake.opdracht().vragenlijst().naam(),
                intake.opdracht().vragenlijst().nummer(),
                intake.opdracht().taal(),
                intake.verloop().status(),
                intake.verloop().gestartOp(),
                intake.verloop().ingevuldOp().orElse(null),
                intake.verloop().afgerondOp().orElse(null),
                intake.antwoorden().stream().map(AntwoordView::of).toList(),
                intake.version());
    }
}
