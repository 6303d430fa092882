package nl.drentscheaa.inburgering.platform.csvimport.file;

/**
 * A physical line of a file, without its end.
 *
 * @param number the first line is 1
 * @param tooLong whether there was more of it than is kept
 */
record Line(long number, String text, boolean tooLong) {}
