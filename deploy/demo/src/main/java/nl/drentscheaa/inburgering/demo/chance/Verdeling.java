package nl.drentscheaa.inburgering.demo.chance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How often each value occurs: as exact numbers ({@link #values()}) or as weights ({@link #draw(Dice)}). */
public final class Verdeling<T> {

    private final List<T> values;

    private Verdeling(List<T> values) {
        this.values = values;
    }

    public static <T> Verdeling<T> of(T value, int times) {
        return new Verdeling<>(Collections.nCopies(times, value));
    }

    public Verdeling<T> and(T value, int times) {
        var more = new ArrayList<>(values);
        more.addAll(Collections.nCopies(times, value));
        return new Verdeling<>(List.copyOf(more));
    }

    /** Every value as often as it occurs. */
    public List<T> values() {
        return values;
    }

    public T draw(Dice dice) {
        return dice.pick(values);
    }

    public int total() {
        return values.size();
    }
}
