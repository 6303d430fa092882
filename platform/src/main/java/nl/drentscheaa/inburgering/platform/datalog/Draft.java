package nl.drentscheaa.inburgering.platform.datalog;

import java.util.UUID;

/**
 * A line that has no place in the chain yet.
 *
 * @param lineId made by the writer: by it a line is recognised after a write that may or may not have happened
 * @param betrokkene whom the data are about
 */
record Draft(UUID lineId, Handelende handelende, String verwerking, String betrokkene) {

    static Draft of(Handelende handelende, Verwerking verwerking, String betrokkene) {
        return new Draft(UUID.randomUUID(), handelende, verwerking.id(), betrokkene);
    }
}
