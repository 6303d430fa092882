package nl.drentscheaa.inburgering.intake.radar.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.radar.Besluit;
import nl.drentscheaa.inburgering.intake.radar.Score;
import nl.drentscheaa.inburgering.intake.toelichting.Toelichting;
import nl.drentscheaa.inburgering.intake.vragenlijst.Domein;
import org.jspecify.annotations.Nullable;

/** What is decided on each axis. A field per axis, so that a fault is said at the axis. */
@Schema(name = "AssenBesluit")
record AssenRequest(
        @NotNull @Valid BesluitRequest financien,
        @NotNull @Valid BesluitRequest zorg,
        @NotNull @Valid BesluitRequest samenleving,
        @NotNull @Valid BesluitRequest werk,
        @NotNull @Valid BesluitRequest ontmoeten) {

    @Schema(name = "AsBesluit")
    record BesluitRequest(
            @NotNull @Schema(type = "integer", minimum = "1", maximum = "5")
            Score score,

            @Schema(
                    type = "string",
                    minLength = 1,
                    maxLength = Toelichting.LONGEST,
                    description = "Verplicht als de score afwijkt van het voorstel")
            @Nullable
            Toelichting reden,

            @Schema(
                    type = "string",
                    minLength = 1,
                    maxLength = Toelichting.LONGEST,
                    description = "Wat het gesprek over de deelvragen opleverde")
            @Nullable
            Toelichting notitie) {

        Besluit toBesluit() {
            return new Besluit(score, Optional.ofNullable(reden), Optional.ofNullable(notitie));
        }
    }

    Map<Domein, Besluit> toBesluiten() {
        var besluiten = new EnumMap<Domein, Besluit>(Domein.class);
        besluiten.put(Domein.FINANCIEN, financien.toBesluit());
        besluiten.put(Domein.ZORG, zorg.toBesluit());
        besluiten.put(Domein.SAMENLEVING, samenleving.toBesluit());
        besluiten.put(Domein.WERK, werk.toBesluit());
        besluiten.put(Domein.ONTMOETEN, ontmoeten.toBesluit());
        return besluiten;
    }
}
