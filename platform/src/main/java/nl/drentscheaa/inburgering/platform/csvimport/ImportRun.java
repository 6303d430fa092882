package nl.drentscheaa.inburgering.platform.csvimport;

import java.util.UUID;

/**
 * The run to which a batch belongs.
 *
 * @param importId the import
 * @param aanvrager the subject (claim {@code sub}) of whoever asked for it; for the data log
 * @param mode whether the rows may be written
 */
public record ImportRun(UUID importId, String aanvrager, Mode mode) {}
