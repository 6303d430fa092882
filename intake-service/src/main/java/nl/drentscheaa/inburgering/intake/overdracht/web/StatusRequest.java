package nl.drentscheaa.inburgering.intake.overdracht.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.overdracht.Overdrachtstatus;
import nl.drentscheaa.inburgering.intake.overdracht.Statusovergang;
import nl.drentscheaa.inburgering.intake.toelichting.Toelichting;
import org.jspecify.annotations.Nullable;

/** A step, as a client sends it. */
@Schema(name = "StatusovergangGegevens", description = "Een stap vooruit, of terug met een reden")
record StatusRequest(
        @NotNull Overdrachtstatus status,

        @NotNull LocalDate datum,

        @Schema(type = "string", minLength = 1, maxLength = Toelichting.LONGEST) @Nullable
        Toelichting reden) {

    Statusovergang toStatusovergang() {
        return new Statusovergang(status, datum, Optional.ofNullable(reden));
    }
}
