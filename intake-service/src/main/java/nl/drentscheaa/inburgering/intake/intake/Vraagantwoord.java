package nl.drentscheaa.inburgering.intake.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.vragenlijst.VraagId;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;
import nl.drentscheaa.inburgering.platform.web.problem.RuleBroken;

/**
 * All values that were given to one question, in the order in which they came in. None is ever taken away.
 *
 * <p>A value replaces those that its giver had seen, and those of its own device. Two devices that did not see each
 * other's value thus leave two that hold, and the answers contradict each other until somebody who has seen both
 * answers again.
 *
 * @param gegevens at least one
 */
public record Vraagantwoord(VraagId vraag, List<Gegeven> gegevens) {

    /** Nobody changes an answer this often; a device that does is out of order. */
    private static final int MOST = 200;

    public Vraagantwoord {
        gegevens = List.copyOf(gegevens);
        if (gegevens.isEmpty()) {
            throw new IllegalArgumentException("no value was given: " + vraag);
        }
    }

    /** The first value. */
    static Vraagantwoord first(VraagId vraag, Gegeven gegeven) {
        return new Vraagantwoord(vraag, List.of(requireSeen(gegeven, 0)));
    }

    /**
     * With one more value; the same once more changes nothing.
     *
     * @throws InvalidValue when the giver cannot have seen so many
     * @throws RuleBroken when a professional replaces an answer of the newcomer and does not say why
     */
    Vraagantwoord with(Gegeven next) {
        if (find(next.inzending().gegevenId()).isPresent()) {
            return this;
        }
        requireSeen(next, gegevens.size());
        if (gegevens.size() >= MOST) {
            throw new RuleBroken("antwoord-te-vaak-gewijzigd");
        }
        if (next.gever().isConsulent()
                && !laatste().gever().isConsulent()
                && next.inzending().reden().isEmpty()) {
            throw new InvalidValue("correctie-zonder-reden").at("reden");
        }
        var all = new ArrayList<>(gegevens);
        all.add(next);
        return new Vraagantwoord(vraag, all);
    }

    /** The value that is shown: the last that came in. */
    public Gegeven laatste() {
        return gegevens.getLast();
    }

    /** The values that no later giver had seen, in the order in which they came in. */
    public List<Gegeven> geldende() {
        var holding = new ArrayList<Gegeven>();
        for (Gegeven next : gegevens) {
            holding.removeAll(gegevens.subList(0, next.inzending().gezien()));
            holding.removeIf(earlier -> earlier.gever().equals(next.gever()));
            holding.add(next);
        }
        return List.copyOf(holding);
    }

    /** Whether values that differ hold at the same time. */
    public boolean isTegenstrijdig() {
        return geldende().stream().map(Gegeven::antwoord).distinct().count() > 1;
    }

    private Optional<Gegeven> find(String gegevenId) {
        return gegevens.stream()
                .filter(one -> one.inzending().gegevenId().equals(gegevenId))
                .findFirst();
    }

    private static Gegeven requireSeen(Gegeven gegeven, int given) {
        if (gegeven.inzending().gezien() > given) {
            throw new InvalidValue("gezien-onbekend").at("gezien");
        }
        return gegeven;
    }
}
