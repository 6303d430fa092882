package nl.drentscheaa.inburgering.pip.plan;

/** A level of Dutch, as DUO names them, in ascending order. */
public enum Niveau {
    A2,
    B1,
    B2;

    boolean isAtLeast(Niveau other) {
        return compareTo(other) >= 0;
    }
}
