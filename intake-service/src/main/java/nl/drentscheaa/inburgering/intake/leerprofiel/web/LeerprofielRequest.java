package nl.drentscheaa.inburgering.intake.leerprofiel.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.drentscheaa.inburgering.intake.leerprofiel.Geletterdheid;
import nl.drentscheaa.inburgering.intake.leerprofiel.Leerbaarheidstoets;
import nl.drentscheaa.inburgering.intake.leerprofiel.Leergegevens;
import nl.drentscheaa.inburgering.intake.leerprofiel.Leerroutekader;
import nl.drentscheaa.inburgering.intake.leerprofiel.Opleidingsniveau;
import nl.drentscheaa.inburgering.intake.leerprofiel.Startkwalificatie;
import nl.drentscheaa.inburgering.intake.taal.Schrift;
import nl.drentscheaa.inburgering.intake.taalniveau.Taalniveau;
import nl.drentscheaa.inburgering.intake.taalniveau.Taalniveaus;
import nl.drentscheaa.inburgering.intake.toelichting.Toelichting;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;
import org.jspecify.annotations.Nullable;

/** What is known of somebody's learning, as a client sends it: what is absent, is not known. */
@Schema(name = "LeerprofielGegevens", description = "Wat over het leren bekend is; wat ontbreekt, is niet bekend")
record LeerprofielRequest(
        @Valid @Nullable ToetsRequest toets,

        @Schema(description = "In welke schriften iemand leest en schrijft; leeg voor wie dat nooit leerde") @Nullable
        Set<@NotNull Schrift> schriften,

        @Schema(minimum = "0", maximum = "30", description = "Hoeveel jaar iemand naar school ging") @Nullable
        Integer schooljaren,

        @Schema(description = "Het hoogste diploma, waar ook behaald") @Nullable
        Opleidingsniveau opleidingsniveau,

        @Schema(description = "Of iemand minstens de waarde van MBO 2, HAVO of VWO heeft") @Nullable
        Startkwalificatie startkwalificatie,

        @Nullable Taalniveau lezen,
        @Nullable Taalniveau schrijven,
        @Nullable Taalniveau luisteren,
        @Nullable Taalniveau spreken,

        @Schema(
                type = "string",
                minLength = 1,
                maxLength = Toelichting.LONGEST,
                description = "Eerdere certificaten en cursussen")
        @Nullable
        Toelichting certificaten) {

    @Schema(name = "ToetsGegevens", description = "Een afgenomen leerbaarheidstoets")
    record ToetsRequest(
            @NotNull @Schema(description = "De dag van de toets; niet in de toekomst")
            LocalDate datum,

            @Schema(minimum = "0", maximum = "40", description = "Ontbreekt als de toets geen uitslag gaf") @Nullable
            Integer score) {

        Leerbaarheidstoets toToets(Leerroutekader kader) {
            return new Leerbaarheidstoets(datum, Optional.ofNullable(score), kader.vereistOp(datum));
        }
    }

    /** @throws InvalidValue when the facts cannot all be true */
    Leergegevens toLeergegevens(Leerroutekader kader) {
        return new Leergegevens(
                Optional.ofNullable(toets).map(taken -> taken.toToets(kader)),
                Optional.ofNullable(schriften).map(Geletterdheid::new),
                Optional.ofNullable(schooljaren),
                Optional.ofNullable(opleidingsniveau),
                Optional.ofNullable(startkwalificatie),
                new Taalniveaus(
                        Optional.ofNullable(lezen),
                        Optional.ofNullable(schrijven),
                        Optional.ofNullable(luisteren),
                        Optional.ofNullable(spreken)),
                Optional.ofNullable(certificaten));
    }
}
