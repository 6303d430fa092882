package nl.drentscheaa.inburgering.intake.wissing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.platform.web.problem.StaleVersion;

/** The erasures of the bound municipality. */
public interface Wissingen {

    /** Where a page of those that wait ended: several can be proposed at one moment. */
    record Positie(Instant op, String nieuwkomer) {

        static Positie of(Wissing wissing) {
            return new Positie(wissing.voorgesteld().op(), wissing.nieuwkomer().value());
        }
    }

    Optional<Wissing> find(NieuwkomerId id);

    List<Wissing> findAll(Collection<NieuwkomerId> ids);

    /** Those that wait for a second person, the earliest proposed first. */
    List<Wissing> listProposed(Optional<Positie> after, int limit);

    /** How many wait that somebody else than this account proposed. */
    long countProposedByOthers(String gebruiker);

    /** Those that were confirmed and not carried out to their end. */
    List<Wissing> listConfirmed();

    /** @throws StaleVersion when somebody else stored it meanwhile */
    Wissing save(Wissing wissing);

    /** @throws StaleVersion when somebody else stored it meanwhile */
    void remove(Wissing wissing);
}
