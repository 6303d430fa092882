package nl.drentscheaa.inburgering.intake.radar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.platform.feed.Aggregate;
import nl.drentscheaa.inburgering.platform.feed.OutboxEvent;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;
import nl.drentscheaa.inburgering.platform.web.problem.NotFound;

/** All measurements of one newcomer, in the order of their days. Other services hear the scores and nothing else. */
public final class Radar extends Aggregate {

    private final NieuwkomerId id;
    private final List<Meting> metingen;

    /** Of a newcomer who was not measured yet. */
    public Radar(NieuwkomerId id) {
        this.id = id;
        this.metingen = new ArrayList<>();
    }

    /** As it was read. */
    public Radar(NieuwkomerId id, List<Meting> metingen, long version, List<OutboxEvent> outbox) {
        super(version, outbox);
        this.id = id;
        this.metingen = new ArrayList<>(metingen);
    }

    public NieuwkomerId id() {
        return id;
    }

    /** The 0-meting first. */
    public List<Meting> metingen() {
        return List.copyOf(metingen);
    }

    /** @throws NotFound when there was no such measurement */
    public Meting get(int nummer) {
        return metingen.stream()
                .filter(meting -> meting.nummer() == nummer)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * Adds a measurement.
     *
     * @throws InvalidValue when its day does not come after that of the last one
     */
    Meting measure(Radarversie instrument, Vastlegging vastlegging) {
        int nummer = last().map(meting -> meting.nummer() + 1).orElse(0);
        refuseDisorder(nummer, vastlegging.datum());
        var meting = new Meting(nummer, instrument, List.of(vastlegging));
        metingen.add(meting);
        tell(meting);
        return meting;
    }

    /**
     * Puts a measurement right; what it was stays beside it.
     *
     * @throws InvalidValue when it would change places with another one
     */
    Meting correct(int nummer, Vastlegging correction) {
        Meting corrected = get(nummer).correctedBy(correction);
        refuseDisorder(nummer, correction.datum());
        metingen.set(metingen.indexOf(get(nummer)), corrected);
        tell(corrected);
        return corrected;
    }

    /** Goes on with what was measured in another municipality; the other services of this one hear of each. */
    void takeIn(List<Meting> measured) {
        for (Meting meting : measured) {
            metingen.add(meting);
            tell(meting);
        }
    }

    /** The order of the days is the order of the numbers, so that the first stays the 0-meting. */
    private void refuseDisorder(int nummer, LocalDate datum) {
        if (metingen.stream()
                .anyMatch(other ->
                        other.nummer() < nummer && !other.geldend().datum().isBefore(datum))) {
            throw new InvalidValue("meting-niet-na-vorige").at("datum");
        }
        if (metingen.stream()
                .anyMatch(other ->
                        other.nummer() > nummer && !other.geldend().datum().isAfter(datum))) {
            throw new InvalidValue("meting-niet-voor-volgende").at("datum");
        }
    }

    private Optional<Meting> last() {
        return metingen.isEmpty() ? Optional.empty() : Optional.of(metingen.getLast());
    }

    /** Neither reasons nor notes: those stay here. */
    private void tell(Meting meting) {
        Vastlegging told = meting.geldend();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("meting", meting.nummer());
        data.put("laatste", meting.equals(metingen.getLast()));
        data.put("datum", told.datum().toString());
        data.put("instrument", meting.instrument().toString());
        told.scores().forEach((domein, score) -> data.put(domein.code(), score.value()));
        register(OutboxEvent.of("radar-gemeten", id.value(), told.op(), data));
    }
}
