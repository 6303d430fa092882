package nl.drentscheaa.inburgering.intake.radar.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.radar.Asmeting;
import nl.drentscheaa.inburgering.intake.radar.Besluit;
import nl.drentscheaa.inburgering.intake.radar.Score;
import nl.drentscheaa.inburgering.intake.radar.Vastlegging;
import nl.drentscheaa.inburgering.intake.toelichting.Toelichting;
import nl.drentscheaa.inburgering.intake.vragenlijst.Domein;
import org.jspecify.annotations.Nullable;

/**
 * What is encrypted of a measurement, all at once: a score on the axis of care is about health (AVG art. 9). The names
 * of the fields are written down, since they stand in ciphertext for years.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Inhoud(
        @JsonProperty("correctie") @Nullable String correctie,
        @JsonProperty("assen") List<AsInhoud> assen) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AsInhoud(
            @JsonProperty("domein") Domein domein,
            @JsonProperty("voorstel") @Nullable Integer voorstel,
            @JsonProperty("redenen") List<String> redenen,
            @JsonProperty("score") int score,
            @JsonProperty("reden") @Nullable String reden,
            @JsonProperty("notitie") @Nullable String notitie) {

        static AsInhoud of(Asmeting as) {
            return new AsInhoud(
                    as.domein(),
                    as.voorstel().map(Score::value).orElse(null),
                    as.redenen(),
                    as.besluit().score().value(),
                    as.besluit().reden().map(Toelichting::value).orElse(null),
                    as.besluit().notitie().map(Toelichting::value).orElse(null));
        }

        Asmeting toAsmeting() {
            return new Asmeting(
                    domein,
                    Optional.ofNullable(voorstel).map(Score::new),
                    redenen,
                    new Besluit(
                            new Score(score),
                            Optional.ofNullable(reden).map(Toelichting::new),
                            Optional.ofNullable(notitie).map(Toelichting::new)));
        }
    }

    static Inhoud of(Vastlegging vastlegging) {
        return new Inhoud(
                vastlegging.correctie().map(Toelichting::value).orElse(null),
                vastlegging.assen().stream().map(AsInhoud::of).toList());
    }

    Optional<Toelichting> toCorrectie() {
        return Optional.ofNullable(correctie).map(Toelichting::new);
    }

    List<Asmeting> toAssen() {
        return assen.stream().map(AsInhoud::toAsmeting).toList();
    }
}
