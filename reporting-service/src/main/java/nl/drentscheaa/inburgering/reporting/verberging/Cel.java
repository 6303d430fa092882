package nl.drentscheaa.inburgering.reporting.verberging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a table: a value, or hidden.
 *
 * @param waarde the figure, absent when hidden
 * @param verborgen true when hidden, otherwise absent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Cel(@Nullable Long waarde, @Nullable Boolean verborgen) {

    public Cel {
        if ((waarde == null) == (verborgen == null)) {
            throw new IllegalArgumentException("a cell holds a value or is hidden");
        }
    }

    public static Cel of(long waarde) {
        return new Cel(waarde, null);
    }

    public static Cel hidden() {
        return new Cel(null, true);
    }

    /** The figure, or empty when hidden. */
    public OptionalLong value() {
        return waarde == null ? OptionalLong.empty() : OptionalLong.of(waarde);
    }
}
