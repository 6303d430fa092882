package nl.drentscheaa.inburgering.intake.bijlage;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.platform.web.problem.NotFound;
import nl.drentscheaa.inburgering.platform.web.problem.RuleBroken;

/**
 * A document with somebody's dossier. First it is named, then its file comes in; once it is deleted, it can be put back
 * for a while.
 *
 * @param toegevoegd by whom and when
 * @param bestand absent until it came in whole
 * @param verwijderd absent as long as it is there
 * @param version the number of times it was stored; 0 before the first
 */
public record Bijlage(
        BijlageId id,
        NieuwkomerId nieuwkomer,
        Bijlagesoort soort,
        Titel titel,
        Handeling toegevoegd,
        Optional<Bestand> bestand,
        Optional<Handeling> verwijderd,
        long version) {

    /** How long a file is waited for; who stopped half-way begins again. */
    public static final Duration WACHTTIJD = Duration.ofDays(1);

    /** How long a deleted document can be put back. */
    public static final Duration BEDENKTIJD = Duration.ofDays(30);

    /**
     * What somebody did.
     *
     * @param door the name of the professional
     */
    public record Handeling(String door, Instant op) {}

    /** Names a document; its file is still to come. */
    static Bijlage announce(NieuwkomerId nieuwkomer, Bijlagesoort soort, Titel titel, Handeling toegevoegd) {
        return new Bijlage(
                BijlageId.random(), nieuwkomer, soort, titel, toegevoegd, Optional.empty(), Optional.empty(), 0);
    }

    public Bijlagestatus status() {
        if (verwijderd.isPresent()) {
            return Bijlagestatus.VERWIJDERD;
        }
        return bestand.isPresent() ? Bijlagestatus.AANWEZIG : Bijlagestatus.WACHT_OP_BESTAND;
    }

    /** Since when it stands as it does. */
    public Instant sinds() {
        return verwijderd.orElse(toegevoegd).op();
    }

    /** Until when it can be put back; absent when it was not deleted. */
    public Optional<Instant> terugTeZettenTot() {
        return verwijderd.map(handeling -> handeling.op().plus(BEDENKTIJD));
    }

    /** The name under which it is saved outside; absent without a file. */
    public Optional<String> bestandsnaam() {
        return bestand.map(one -> titel.filename(one.type()));
    }

    /** @throws NotFound when there is nothing to read */
    Bestand readable() {
        if (status() != Bijlagestatus.AANWEZIG) {
            throw new NotFound();
        }
        return bestand.orElseThrow(NotFound::new);
    }

    /** @throws NotFound when it was deleted, or its file was waited for too long */
    Bijlage requireExpected(Instant now) {
        boolean late = bestand.isEmpty() && toegevoegd.op().plus(WACHTTIJD).isBefore(now);
        if (verwijderd.isPresent() || late) {
            throw new NotFound();
        }
        return this;
    }

    /** @throws RuleBroken when it has a file already: another file is another document */
    Bijlage with(Bestand received) {
        if (bestand.isPresent()) {
            throw new RuleBroken("bijlage-heeft-bestand");
        }
        return new Bijlage(id, nieuwkomer, soort, titel, toegevoegd, Optional.of(received), verwijderd, version);
    }

    /** Deleting once more changes nothing. */
    Bijlage delete(Handeling handeling) {
        return verwijderd.isPresent() ? this : deletedBy(Optional.of(handeling));
    }

    /**
     * Puts it back. What is there already stays as it is.
     *
     * @throws NotFound when it was deleted too long ago
     */
    Bijlage restore(Instant now) {
        if (terugTeZettenTot().filter(until -> !now.isBefore(until)).isPresent()) {
            throw new NotFound();
        }
        return verwijderd.isPresent() ? deletedBy(Optional.empty()) : this;
    }

    private Bijlage deletedBy(Optional<Handeling> handeling) {
        return new Bijlage(id, nieuwkomer, soort, titel, toegevoegd, bestand, handeling, version);
    }
}
