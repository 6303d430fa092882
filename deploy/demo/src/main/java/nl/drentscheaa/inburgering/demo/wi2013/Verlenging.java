package nl.drentscheaa.inburgering.demo.wi2013;

/** Whether and when the term of three years was extended; the files know one extension per person. */
enum Verlenging {
    GEEN,
    /** Granted before the reference date of the DUO figures. */
    VOOR_PEILDATUM,
    /** Granted after it. */
    NA_PEILDATUM,
    /** Not in time: DUO set new terms of two years, of which the last counts today (Wi 2013 art. 32). */
    NIEUWE_TERMIJN
}
