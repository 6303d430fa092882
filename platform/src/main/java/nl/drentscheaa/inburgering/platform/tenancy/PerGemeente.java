package nl.drentscheaa.inburgering.platform.tenancy;

import java.util.Collection;
import java.util.Map;
import java.util.SortedSet;

/**
 * What each municipality answered to one question, and which could not answer.
 *
 * @param answers the answers that came in time
 * @param unreachable the municipalities that failed or were too late: unknown, never "none"
 */
public record PerGemeente<T>(Map<GemeenteId, T> answers, SortedSet<GemeenteId> unreachable) {

    /** The answers without their municipalities. */
    public Collection<T> values() {
        return answers.values();
    }
}
