package nl.drentscheaa.inburgering.intake.taakstelling.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.taakstelling.Opgave;
import nl.drentscheaa.inburgering.intake.taakstelling.Ruil;
import nl.drentscheaa.inburgering.intake.taakstelling.Toelichting;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;
import org.jspecify.annotations.Nullable;

/** What is asked in a half year, as a client sends it. */
@Schema(name = "TaakstellingGegevens", description = "Wat het Rijk vraagt, en wat met andere gemeenten is geruild")
record TaakstellingRequest(
        @NotNull
        @Schema(
                type = "integer",
                minimum = "0",
                maximum = "9999",
                description = "Door het Rijk bepaald, in personen: volwassenen en kinderen")
        Integer aantal,

        @NotNull @Schema(description = "De dag waarop het Rijk het aantal publiceerde")
        LocalDate gepubliceerdOp,

        @Schema(
                minimum = "-9999",
                maximum = "9999",
                description =
                        "Wat er van vroeger openstaat, als het vorige halfjaar niet is vastgelegd; negatief bij een"
                                + " voorsprong")
        @Nullable
        Integer beginachterstand,

        @Nullable List<@NotNull @Valid RuilRequest> ruilen) {

    @Schema(name = "RuilGegevens")
    record RuilRequest(
            @NotNull @Size(min = 1, max = Ruil.LONGEST_MET) @Schema(description = "De andere gemeente")
            String met,

            @Schema(minimum = "0", maximum = "9999", description = "Hoeveel van de ander hier worden gehuisvest")
            @NotNull
            Integer overgenomen,

            @Schema(minimum = "0", maximum = "9999", description = "Hoeveel van hier de ander huisvest") @NotNull
            Integer afgestaan,

            @Schema(type = "string", minLength = 1, maxLength = Toelichting.LONGEST) @Nullable
            Toelichting toelichting) {

        Ruil toRuil() {
            return new Ruil(met, overgenomen, afgestaan, Optional.ofNullable(toelichting));
        }
    }

    /** @throws InvalidValue for numbers that cannot be */
    Opgave toOpgave() {
        var told = new ArrayList<Ruil>();
        for (RuilRequest one : Optional.ofNullable(ruilen).orElse(List.of())) {
            try {
                told.add(one.toRuil());
            } catch (InvalidValue refused) {
                throw refused.at(
                        "ruilen/%d/%s".formatted(told.size(), refused.field().orElse("met")));
            }
        }
        return new Opgave(aantal, gepubliceerdOp, Optional.ofNullable(beginachterstand), told);
    }
}
