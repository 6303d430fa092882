package nl.drentscheaa.inburgering.intake.toegang;

/** What became of a code. */
public enum Codestatus {
    OPEN,
    GEBRUIKT,
    INGETROKKEN,

    /** Somebody guessed too often. */
    GEBLOKKEERD
}
