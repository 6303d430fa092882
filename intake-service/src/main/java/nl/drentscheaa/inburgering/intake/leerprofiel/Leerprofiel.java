package nl.drentscheaa.inburgering.intake.leerprofiel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.platform.feed.Aggregate;
import nl.drentscheaa.inburgering.platform.feed.OutboxEvent;
import nl.drentscheaa.inburgering.platform.web.problem.RuleBroken;

/** The learning profile of one newcomer, with the routes that were chosen. Other services hear the route and no more. */
public final class Leerprofiel extends Aggregate {

    private final NieuwkomerId id;
    private final List<Vastlegging> vastleggingen;
    private final List<Routebesluit> besluiten;
    private Optional<Leerroute> voorgesteld;

    /** Of a newcomer of whose learning nothing is known yet. */
    public Leerprofiel(NieuwkomerId id) {
        this.id = id;
        this.vastleggingen = new ArrayList<>();
        this.besluiten = new ArrayList<>();
        this.voorgesteld = Optional.empty();
    }

    /** As it was read. */
    public Leerprofiel(
            NieuwkomerId id,
            List<Vastlegging> vastleggingen,
            List<Routebesluit> besluiten,
            Optional<Leerroute> voorgesteld,
            long version,
            List<OutboxEvent> outbox) {
        super(version, outbox);
        this.id = id;
        this.vastleggingen = new ArrayList<>(vastleggingen);
        this.besluiten = new ArrayList<>(besluiten);
        this.voorgesteld = voorgesteld;
    }

    public NieuwkomerId id() {
        return id;
    }

    /** What is known now first, then what was known earlier. */
    public List<Vastlegging> vastleggingen() {
        return List.copyOf(vastleggingen);
    }

    /** The one that holds first. */
    public List<Routebesluit> besluiten() {
        return List.copyOf(besluiten);
    }

    /** The route that others were last told of. */
    public Optional<Leerroute> voorgesteld() {
        return voorgesteld;
    }

    public Optional<Leergegevens> gegevens() {
        return vastleggingen.stream().findFirst().map(Vastlegging::gegevens);
    }

    /** @throws RuleBroken as long as nothing is known */
    Leergegevens known() {
        return gegevens().orElseThrow(() -> new RuleBroken("leerprofiel-leeg"));
    }

    /**
     * Replaces what is known; the same once more changes nothing.
     *
     * @return whether it was changed
     */
    boolean change(Vastlegging vastlegging, Leerroute proposed) {
        if (gegevens().filter(vastlegging.gegevens()::equals).isPresent()) {
            return false;
        }
        vastleggingen.addFirst(vastlegging);
        if (!voorgesteld.equals(Optional.of(proposed))) {
            voorgesteld = Optional.of(proposed);
            tell("leerroute-voorgesteld", proposed, vastlegging.op());
        }
        return true;
    }

    /**
     * Chooses a route; the same choice once more, for the same reasons, changes nothing.
     *
     * @return whether it was changed
     * @throws RuleBroken as long as nothing is known
     */
    boolean choose(Routebesluit besluit) {
        known();
        Optional<Routebesluit> last = besluiten.stream().findFirst();
        if (last.filter(besluit::decidesAs).isPresent()) {
            return false;
        }
        besluiten.addFirst(besluit);
        if (!last.map(Routebesluit::gekozen).equals(Optional.of(besluit.gekozen()))) {
            tell("leerroute-gekozen", besluit.gekozen(), besluit.op());
        }
        return true;
    }

    /** Goes on with what was known and chosen in another municipality; the other services of this one hear of it. */
    void takeIn(List<Vastlegging> known, List<Routebesluit> chosen) {
        vastleggingen.addAll(known);
        besluiten.addAll(chosen);
        chosen.stream().findFirst().ifPresent(last -> tell("leerroute-gekozen", last.gekozen(), last.op()));
    }

    /** Neither the reasons nor what they rest on: those stay here. */
    private void tell(String type, Leerroute leerroute, Instant now) {
        register(OutboxEvent.of(type, id.value(), now, Map.of("leerroute", leerroute.code())));
    }
}
