package nl.drentscheaa.inburgering.intake.taalniveau;

import java.util.Optional;
import java.util.stream.Stream;

/** Level of Dutch per skill, as far as it was told. */
public record Taalniveaus(
        Optional<Taalniveau> lezen,
        Optional<Taalniveau> schrijven,
        Optional<Taalniveau> luisteren,
        Optional<Taalniveau> spreken) {

    public boolean isComplete() {
        return skills().allMatch(Optional::isPresent);
    }

    /** Whether every skill is known, and at this level or a higher one. */
    public boolean areAllAtLeast(Taalniveau level) {
        return skills().allMatch(skill ->
                skill.filter(known -> known.compareTo(level) >= 0).isPresent());
    }

    private Stream<Optional<Taalniveau>> skills() {
        return Stream.of(lezen, schrijven, luisteren, spreken);
    }
}
