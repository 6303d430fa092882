package nl.drentscheaa.inburgering.intake.overdracht;

import java.util.Optional;
import java.util.stream.Stream;

/** Level of Dutch per skill, as far as it was told. */
public record Taalniveaus(
        Optional<Taalniveau> lezen,
        Optional<Taalniveau> schrijven,
        Optional<Taalniveau> luisteren,
        Optional<Taalniveau> spreken) {

    public boolean isComplete() {
        return Stream.of(lezen, schrijven, luisteren, spreken).allMatch(Optional::isPresent);
    }
}
