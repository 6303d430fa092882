package nl.drentscheaa.inburgering.intake.radar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/**
 * A place on an axis.
 *
 * @param value from one, not self-reliant, to five, self-reliant
 */
public record Score(@JsonValue int value) implements Comparable<Score> {

    public static final Score LAAGSTE = new Score(1);
    public static final Score HOOGSTE = new Score(5);

    /** @throws InvalidValue outside the axis */
    @JsonCreator
    public Score {
        if (value < 1 || value > 5) {
            throw new InvalidValue("score-buiten-bereik");
        }
    }

    @Override
    public int compareTo(Score other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }

    Score orHigher(Score other) {
        return compareTo(other) >= 0 ? this : other;
    }

    Score orLower(Score other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
