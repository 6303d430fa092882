package nl.drentscheaa.inburgering.intake.overdracht;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.drentscheaa.inburgering.platform.datalog.Logboek;
import nl.drentscheaa.inburgering.platform.web.problem.NotFound;
import org.springframework.stereotype.Service;

/** Shows handovers, and records that they were shown. */
@Service
public class FindOverdrachten {

    /**
     * Part of a list.
     *
     * @param volgende where it goes on; absent at its end
     */
    public record Deel(List<Overdracht> items, Optional<Positie> volgende) {}

    private final Overdrachten overdrachten;
    private final Logboek logboek;
    private final Clock clock;

    FindOverdrachten(Overdrachten overdrachten, Logboek logboek, Clock clock) {
        this.overdrachten = overdrachten;
        this.logboek = logboek;
        this.clock = clock;
    }

    /** @throws NotFound when there is no such handover for these eyes */
    public Overdracht get(OverdrachtId id, Inzage inzage) {
        Overdracht found = require(id, inzage);
        logboek.record(OverdrachtVerwerking.RAADPLEGEN, found.plek().betrokkene());
        return found;
    }

    /** Who else comes with the household of this one. */
    public List<Overdracht> gezinsleden(Overdracht overdracht, Inzage inzage) {
        List<Overdracht> others = overdracht.verwachting().gezin().stream()
                .flatMap(gezin -> overdrachten.findGezin(gezin).stream())
                .filter(other -> !other.id().equals(overdracht.id()) && inzage.covers(other))
                .toList();
        return logboek.recorded(
                OverdrachtVerwerking.RAADPLEGEN, others, one -> one.plek().betrokkene());
    }

    public Deel list(Selectie selectie, Optional<Positie> after, int limit) {
        // One more than asked for tells whether there is more.
        List<Overdracht> found = overdrachten.list(selectie, after, limit + 1);
        boolean more = found.size() > limit;
        List<Overdracht> items = logboek.recorded(
                OverdrachtVerwerking.RAADPLEGEN,
                more ? found.subList(0, limit) : found,
                one -> one.plek().betrokkene());
        return new Deel(items, more ? Optional.of(positionOf(items.getLast())) : Optional.empty());
    }

    /** How many there are of each status, and how many are late. Nobody in particular is shown. */
    public Overdrachttelling count(Inzage inzage) {
        Map<Overdrachtstatus, Long> perStatus = new EnumMap<>(Overdrachtstatus.class);
        for (Overdrachtstatus status : Overdrachtstatus.values()) {
            perStatus.put(
                    status,
                    inzage.organisatie().isPresent() && !status.isOpen()
                            ? 0
                            : overdrachten.count(new Selectie(Set.of(status), Optional.empty(), inzage.organisatie())));
        }
        long teLaat = overdrachten.count(
                new Selectie(Overdrachtstatus.ONDERWEG, Optional.of(LocalDate.now(clock)), inzage.organisatie()));
        return new Overdrachttelling(perStatus, teLaat);
    }

    Overdracht require(OverdrachtId id, Inzage inzage) {
        return overdrachten.find(id).filter(inzage::covers).orElseThrow(NotFound::new);
    }

    private static Positie positionOf(Overdracht last) {
        return new Positie(
                last.verwachting().verwachtOp().map(LocalDate::toString).orElse(""),
                last.id().value());
    }
}
