package nl.drentscheaa.inburgering.pip.plan;

/**
 * The how-many-eth plan of a newcomer it is.
 *
 * @param value from 1
 */
public record Versienummer(int value) {

    static final Versienummer FIRST = new Versienummer(1);

    public Versienummer {
        if (value < 1) {
            throw new IllegalArgumentException("plans are counted from 1");
        }
    }

    boolean isFirst() {
        return equals(FIRST);
    }

    Versienummer next() {
        return new Versienummer(value + 1);
    }
}
