package nl.drentscheaa.inburgering.intake.nieuwkomer;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The newcomers of the bound municipality. */
public interface Nieuwkomers {

    /** @throws Gewist when the person was erased */
    Optional<Nieuwkomer> find(NieuwkomerId id);

    /**
     * As {@link #find}, for who begins something new in the dossier.
     *
     * @throws nl.drentscheaa.inburgering.platform.web.problem.RuleBroken when it went up in another dossier
     */
    default Optional<Nieuwkomer> findOpen(NieuwkomerId id) {
        Optional<Nieuwkomer> found = find(id);
        found.ifPresent(Nieuwkomer::requireOpen);
        return found;
    }

    /** A page of all whose dossiers are open, in an order. */
    List<NieuwkomerRegel> list(Volgorde volgorde, Optional<Positie> after, int limit);

    /** A page of those who fit and whose dossiers are open, by name. */
    List<NieuwkomerRegel> search(Zoekopdracht zoekopdracht, Optional<Positie> after, int limit);

    /** A line for each of these, as far as they are known. */
    List<NieuwkomerRegel> findRegels(Collection<NieuwkomerId> ids);

    /** Those whose dossiers went up in this one. */
    List<Nieuwkomer> findOpgegaanIn(NieuwkomerId overlevende);

    /** Who they are whose dossiers went up in this one, those who were erased as well. */
    List<NieuwkomerId> listOpgegaanIn(NieuwkomerId overlevende);

    /** All dossiers of one person: those that went up in this one, by way of another as well, and this one at the end. */
    default List<NieuwkomerId> listAllOf(NieuwkomerId id) {
        return Stream.concat(listOpgegaanIn(id).stream().flatMap(closed -> listAllOf(closed).stream()), Stream.of(id))
                .toList();
    }

    /** Those with one of the BSNs or one of the dossiernummers. */
    List<Nieuwkomer> findKnown(Collection<Bsn> bsns, Collection<Dossiernummer> dossiernummers);

    /**
     * Stores a newcomer, and gives it as it is stored.
     *
     * @throws nl.drentscheaa.inburgering.platform.web.problem.RuleBroken when somebody else has the BSN or the
     *     dossiernummer
     */
    Nieuwkomer save(Nieuwkomer nieuwkomer);

    /** Stores many new ones at once. */
    void addAll(Collection<Nieuwkomer> nieuwkomers);

    /** Those of the ids who are there and were not erased. */
    List<Nieuwkomer> findAll(Collection<NieuwkomerId> ids);

    /**
     * Removes who was never changed, destroys the key of each, and tells the other services to forget them. Stopped
     * halfway, it is finished by {@link #finishWithdrawals}.
     *
     * @return who of them is gone
     */
    Set<NieuwkomerId> withdrawUnchanged(Collection<NieuwkomerId> ids, Instant now);

    /**
     * Finishes withdrawals that were stopped halfway.
     *
     * @return who of the ids was withdrawn, by now or before
     */
    Set<NieuwkomerId> finishWithdrawals(Collection<NieuwkomerId> ids);

    /**
     * Overwrites all that could tell who somebody was, and tells the other services; from then on nobody is found. Does
     * nothing for who was erased before. What is encrypted stays: see {@code FieldEncryption.destroyKey}.
     */
    void erase(NieuwkomerId id, Instant now);

    /** A dossiernummer that the platform gives, and that nobody has. */
    Dossiernummer nextDossiernummer();
}
