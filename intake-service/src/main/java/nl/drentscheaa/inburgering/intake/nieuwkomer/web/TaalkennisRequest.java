package nl.drentscheaa.inburgering.intake.nieuwkomer.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.drentscheaa.inburgering.intake.taal.Schrift;
import nl.drentscheaa.inburgering.intake.taal.Taalgebruik;
import nl.drentscheaa.inburgering.intake.taal.Taalkennis;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;
import org.jspecify.annotations.Nullable;

/** A language of a newcomer, as a client sends it. */
@Schema(name = "TaalkennisGegevens")
record TaalkennisRequest(
        @NotNull
        @Size(min = 1, max = 60)
        @Schema(description = "Een id uit de lijst van spreektalen", example = "tigrinya")
        String taal,

        @Schema(description = "Verplicht voor wie de taal leest of schrijft") @Nullable
        Schrift schrift,

        @NotNull @Size(min = 1, max = 3) @Schema(description = "Wat de nieuwkomer met de taal doet")
        List<@NotNull Taalgebruik> gebruik) {

    /** @throws InvalidValue that points into the list of languages */
    static List<Taalkennis> all(@Nullable List<TaalkennisRequest> talen, Lijsten lijsten) {
        var all = new ArrayList<Taalkennis>();
        if (talen != null) {
            for (TaalkennisRequest one : talen) {
                all.add(one.toTaalkennis("talen/" + all.size() + "/", lijsten));
            }
        }
        return all;
    }

    private Taalkennis toTaalkennis(String at, Lijsten lijsten) {
        try {
            return new Taalkennis(lijsten.spreektaal("taal", taal), Optional.ofNullable(schrift), Set.copyOf(gebruik));
        } catch (InvalidValue refused) {
            throw refused.at(at + refused.field().orElse("taal"));
        }
    }
}
