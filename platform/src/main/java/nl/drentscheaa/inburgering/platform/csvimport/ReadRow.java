package nl.drentscheaa.inburgering.platform.csvimport;

/**
 * A row that was read without a fault.
 *
 * @param line its line in the file; the header is line 1, and a row that spans lines counts from its first
 * @param value what it stands for
 */
public record ReadRow<T>(long line, T value) {}
