package nl.drentscheaa.inburgering.reporting.verberging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Hides figures below a threshold and what would give them away.
 *
 * <p>Source: DUO hides cells that are too small (policy note §3.2.1, note 2); the threshold for the province is five.
 * Zero is hidden too: "nobody" is as telling as "one".
 */
public final class Verberging {

    /** Figures below this are hidden. */
    public static final long DREMPEL = 5;

    private Verberging() {}

    /** A figure that stands alone. */
    public static Cel hide(long figure) {
        return figure < DREMPEL ? Cel.hidden() : Cel.of(figure);
    }

    /**
     * The parts of a total that is shown beside them. When just one part is hidden it could be found by subtraction:
     * then the smallest of the others is hidden as well.
     *
     * @param parts in the order of the table; together they are the total
     */
    public static List<Cel> hideParts(List<Long> parts) {
        var cells = new ArrayList<>(parts.stream().map(Verberging::hide).toList());
        long hidden = parts.stream().filter(part -> part < DREMPEL).count();
        boolean givenAway = hidden == 1 || (hidden > 0 && sumOfHidden(parts) < DREMPEL);
        if (givenAway) {
            smallestShown(parts).ifPresent(index -> cells.set(index, Cel.hidden()));
        }
        return List.copyOf(cells);
    }

    private static long sumOfHidden(Collection<Long> parts) {
        return parts.stream()
                .filter(part -> part < DREMPEL)
                .mapToLong(Long::longValue)
                .sum();
    }

    private static OptionalInt smallestShown(List<Long> parts) {
        return IntStream.range(0, parts.size())
                .filter(index -> parts.get(index) >= DREMPEL)
                .reduce((smallest, index) -> parts.get(index) < parts.get(smallest) ? index : smallest);
    }
}
