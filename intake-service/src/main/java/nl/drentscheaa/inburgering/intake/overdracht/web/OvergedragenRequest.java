package nl.drentscheaa.inburgering.intake.overdracht.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Regime;
import nl.drentscheaa.inburgering.intake.overdracht.CompleteOverdracht;
import org.jspecify.annotations.Nullable;

/** What the professional decides at the handover. */
@Schema(name = "OvergedragenGegevens", description = "Wie het wordt: iemand die al bekend is, of een nieuwe nieuwkomer")
record OvergedragenRequest(
        @NotNull @Schema(description = "De dag van de overdracht")
        LocalDate datum,

        @Schema(description = "Wie het al is; ontbreekt voor een nieuwe nieuwkomer") @Nullable
        UUID nieuwkomerId,

        @Size(max = 60) @Schema(description = "Wie is bekeken en een ander is") @Nullable
        List<UUID> anderen,

        @NotNull @Schema(description = "De wet waaronder een nieuwe nieuwkomer inburgert")
        Regime regime,

        @Size(min = 1, max = 60)
        @Schema(description = "Gebruikersnaam van de vaste regisseur van een nieuwe nieuwkomer", example = "regie")
        @Nullable
        String regisseur) {

    CompleteOverdracht.Besluit toBesluit() {
        return new CompleteOverdracht.Besluit(
                datum,
                Optional.ofNullable(nieuwkomerId).map(OvergedragenRequest::idOf),
                Optional.ofNullable(anderen).stream()
                        .flatMap(List::stream)
                        .map(OvergedragenRequest::idOf)
                        .collect(Collectors.toUnmodifiableSet()),
                regime,
                Optional.ofNullable(regisseur).map(String::strip).filter(name -> !name.isEmpty()));
    }

    private static NieuwkomerId idOf(UUID id) {
        return new NieuwkomerId(id.toString());
    }
}
