package nl.drentscheaa.inburgering.platform.datalog;

/**
 * The last line of a log, as far as the next one needs it.
 *
 * @param nummer 0 when the log is empty
 * @param hash of that line
 */
record Tail(long nummer, Digest hash) {

    static final Tail NONE = new Tail(0, Digest.NONE);
}
