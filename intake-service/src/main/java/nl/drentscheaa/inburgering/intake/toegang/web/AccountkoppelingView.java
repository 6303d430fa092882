package nl.drentscheaa.inburgering.intake.toegang.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.toegang.Accountkoppeling;
import org.jspecify.annotations.Nullable;

/** Whether there is a link, as a client gets it; of which account is nobody's business. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Accountkoppeling", description = "Of een nieuwkomer een eigen account heeft")
record AccountkoppelingView(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) boolean gekoppeld,

        @Schema(description = "Sinds wanneer; ontbreekt zonder koppeling") @Nullable
        Instant gekoppeldOp) {

    static AccountkoppelingView of(Optional<Accountkoppeling> koppeling) {
        return new AccountkoppelingView(
                koppeling.isPresent(),
                koppeling.map(Accountkoppeling::gekoppeldOp).orElse(null));
    }
}
