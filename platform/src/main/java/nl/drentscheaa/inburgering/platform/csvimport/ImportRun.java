package nl.drentscheaa.inburgering.platform.csvimport;

import java.util.UUID;
import nl.drentscheaa.inburgering.platform.datalog.Handelende;

/**
 * The run to which a batch belongs.
 *
 * @param importId the import
 * @param aanvrager who asked for it, for the data log: the thread of a run has no caller
 * @param mode whether the rows may be written
 */
public record ImportRun(UUID importId, Handelende aanvrager, Mode mode) {}
