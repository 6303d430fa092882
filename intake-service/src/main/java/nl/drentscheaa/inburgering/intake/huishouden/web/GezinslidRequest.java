package nl.drentscheaa.inburgering.intake.huishouden.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.drentscheaa.inburgering.intake.huishouden.Gezinslid;
import nl.drentscheaa.inburgering.intake.huishouden.HuishoudenId;
import nl.drentscheaa.inburgering.intake.huishouden.Relatie;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import org.jspecify.annotations.Nullable;

/** Who joins a household, as a client sends it. */
@Schema(name = "GezinslidGegevens", description = "Wie bij het huishouden komt")
record GezinslidRequest(
        @NotNull UUID nieuwkomerId,

        @NotNull @Schema(description = "Wat de nieuwkomer van de referent is")
        Relatie relatie,

        @NotNull @Schema(description = "De eerste dag, vandaag of eerder")
        LocalDate van,

        @Schema(description = "Het huishouden dat de nieuwkomer hiervoor verlaat, op de dag ervoor") @Nullable
        UUID uit) {

    Gezinslid toGezinslid() {
        return new Gezinslid(new NieuwkomerId(nieuwkomerId.toString()), relatie, van, Optional.empty());
    }

    Optional<HuishoudenId> from() {
        return Optional.ofNullable(uit).map(UUID::toString).map(HuishoudenId::new);
    }
}
