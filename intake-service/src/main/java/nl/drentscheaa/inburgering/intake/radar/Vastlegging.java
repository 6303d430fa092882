package nl.drentscheaa.inburgering.intake.radar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.toelichting.Toelichting;
import nl.drentscheaa.inburgering.intake.vragenlijst.Domein;
import nl.drentscheaa.inburgering.platform.web.problem.FieldError;
import nl.drentscheaa.inburgering.platform.web.problem.InvalidInput;

/**
 * A measurement as somebody recorded it. It never changes: a correction is another one.
 *
 * @param datum the day of the conversation, in the zone of the municipality
 * @param assen one per axis, in the order of the instrument
 * @param door the name of the professional
 * @param op when it was recorded
 * @param correctie why an earlier one was wrong; absent on the first
 */
public record Vastlegging(
        LocalDate datum, List<Asmeting> assen, String door, Instant op, Optional<Toelichting> correctie) {

    /** @throws InvalidInput naming every axis whose score departs from the proposal without a reason */
    public Vastlegging {
        assen = List.copyOf(assen);
        if (assen.size() != Domein.values().length) {
            throw new IllegalArgumentException("not one score per axis");
        }
        List<FieldError> unexplained = assen.stream()
                .filter(Asmeting::lacksReden)
                .map(as -> FieldError.inBody(
                        "/assen/%s/reden".formatted(as.domein().code()), "afwijking-zonder-reden"))
                .toList();
        if (!unexplained.isEmpty()) {
            throw new InvalidInput(unexplained);
        }
    }

    /** The decided scores, in order. */
    public Map<Domein, Score> scores() {
        var scores = new EnumMap<Domein, Score>(Domein.class);
        assen.forEach(as -> scores.put(as.domein(), as.besluit().score()));
        return scores;
    }

    boolean decidesAs(LocalDate day, Map<Domein, Besluit> besluiten) {
        return datum.equals(day) && assen.stream().allMatch(as -> as.besluit().equals(besluiten.get(as.domein())));
    }
}
