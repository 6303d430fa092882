package nl.drentscheaa.inburgering.pip.plan.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.pip.plan.Doel;
import nl.drentscheaa.inburgering.pip.plan.DoelStatus;
import nl.drentscheaa.inburgering.pip.plan.Domein;
import nl.drentscheaa.inburgering.pip.plan.Leerroute;
import nl.drentscheaa.inburgering.pip.plan.Niveau;
import nl.drentscheaa.inburgering.pip.plan.Omschrijving;
import nl.drentscheaa.inburgering.pip.plan.Organisatie;
import nl.drentscheaa.inburgering.pip.plan.Planinhoud;
import org.jspecify.annotations.Nullable;

/** What is agreed, as a client sends it. */
@Schema(name = "PlanInhoud", description = "Wat in het plan wordt afgesproken")
record PlanRequest(
        @NotNull @Schema(description = "De route waarlangs de nieuwkomer Nederlands leert")
        Leerroute leerroute,

        @Schema(description = "Het te behalen niveau; zonder niveau geldt B1 voor de B1-route en de onderwijsroute")
        @Nullable
        Niveau niveau,

        @NotNull @Size(max = 50) @Schema(description = "De doelen, in de volgorde waarin ze worden getoond")
        List<@NotNull @Valid DoelRequest> doelen) {

    @Schema(name = "DoelInhoud", description = "Een afgesproken doel")
    record DoelRequest(
            @NotNull Domein domein,

            @NotNull
            @Schema(
                    type = "string",
                    minLength = 1,
                    maxLength = 1000,
                    description = "Het doel, in woorden die de nieuwkomer begrijpt")
            Omschrijving omschrijving,

            @Schema(
                    type = "string",
                    maxLength = 60,
                    pattern = "^[a-z0-9]+(-[a-z0-9]+)*$",
                    description = "De organisatie die helpt",
                    example = "vluchtelingenwerk")
            @Nullable
            Organisatie organisatie,

            @Schema(description = "Wanneer het doel bereikt moet zijn; mag verstreken zijn") @Nullable
            LocalDate streefdatum,

            @Schema(description = "Hoe het met het doel staat; zonder status is het open", defaultValue = "open")
            @Nullable
            DoelStatus status) {

        Doel toDoel() {
            return new Doel(
                    domein,
                    omschrijving,
                    Optional.ofNullable(organisatie),
                    Optional.ofNullable(streefdatum),
                    Optional.ofNullable(status).orElse(DoelStatus.OPEN));
        }
    }

    Planinhoud toInhoud() {
        return new Planinhoud(
                leerroute,
                Optional.ofNullable(niveau),
                doelen.stream().map(DoelRequest::toDoel).toList());
    }
}
