package nl.drentscheaa.inburgering.intake.dossier;

import java.util.Optional;
import java.util.Set;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;

/**
 * One part of a dossier, as the feature that keeps it sees it. A feature that keeps anything about a person gives the
 * program one of these: what is missing here is missing when a person asks for the own data, moves, or is erased.
 *
 * <p>Each method works in the bound municipality, and neither asks who may do this nor writes to the data log: the use
 * cases that go through all parts do. Each may be called again after a crash, and then does what was not done yet.
 */
public interface Dossierdeel {

    Deelnaam naam();

    /**
     * All that is kept about the person, in words that the person can read: labels and values in Dutch, dates as
     * people write them, questions beside answers. Empty when nothing is kept. Source: AVG art. 15.
     */
    Rubriek export(NieuwkomerId id);

    /** What goes along to another municipality; empty when nothing is kept, or when it says something of here only. */
    Optional<Pakket> pack(NieuwkomerId id);

    /**
     * Takes in what {@link #pack} gave in another municipality. What is there already stays as it is.
     *
     * @param id by which the person is known here
     */
    void unpack(NieuwkomerId id, Pakket pakket);

    /**
     * Overwrites or removes all plain text that could tell who somebody was. What is encrypted under the key of the
     * person needs nothing: that key is destroyed. The person is not found any more at that time.
     */
    void erase(NieuwkomerId id);

    /**
     * Under which other ids the data log speaks of the person, for example from before the registration. Source: AVG
     * art. 15: who looked then looked at this person.
     */
    default Set<String> otherIds(NieuwkomerId id) {
        return Set.of();
    }

    /** What {@link #erase}, and destroying the key, does to it: shown before somebody confirms. */
    Wisgevolg gevolg();
}
