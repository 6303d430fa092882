package nl.drentscheaa.inburgering.intake.wissing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.dossier.Dossierdeel;
import nl.drentscheaa.inburgering.intake.dossier.Dossierdelen;
import nl.drentscheaa.inburgering.intake.dossier.Leesbaar;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Dossiernummer;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Gewist;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Nieuwkomer;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Nieuwkomers;
import nl.drentscheaa.inburgering.platform.datalog.Logboek;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;
import nl.drentscheaa.inburgering.platform.web.etag.ExpectedVersion;
import nl.drentscheaa.inburgering.platform.web.problem.NotFound;
import nl.drentscheaa.inburgering.platform.web.problem.RuleBroken;
import org.springframework.stereotype.Service;

/**
 * Erases a person: shown beforehand, proposed by one, confirmed by another.
 *
 * <p>Source: AVG art. 17; Besluit inburgering 2021 art. 9.9. Each method throws {@link Gewist} for who was erased.
 */
@Service
public class EraseDossier {

    private final Nieuwkomers nieuwkomers;
    private final Wissingen wissingen;
    private final Bewaartermijnen termijnen;
    private final Dossierdelen delen;
    private final CarryOutWissing carryOut;
    private final Logboek logboek;
    private final Clock clock;

    EraseDossier(
            Nieuwkomers nieuwkomers,
            Wissingen wissingen,
            Bewaartermijnen termijnen,
            Dossierdelen delen,
            CarryOutWissing carryOut,
            Logboek logboek,
            Clock clock) {
        this.nieuwkomers = nieuwkomers;
        this.wissingen = wissingen;
        this.termijnen = termijnen;
        this.delen = delen;
        this.carryOut = carryOut;
        this.logboek = logboek;
        this.clock = clock;
    }

    /**
     * What would go and what would stay.
     *
     * @param wissing absent as long as nobody proposed it
     * @param regels of this dossier and of those that went up in it together
     * @param samengevoegd the numbers of those that went up in it
     */
    public record Voorbeeld(Optional<Wissing> wissing, List<Wisregel> regels, List<Dossiernummer> samengevoegd) {}

    /** @throws NotFound when the municipality has no such newcomer */
    public Voorbeeld preview(NieuwkomerId id) {
        requireKnown(id);
        logboek.record(WissingVerwerking.RAADPLEGEN, id.value());
        return previewOf(id, wissingen.find(id));
    }

    /**
     * @param sinds the day on which the duty ended, or of the death
     * @throws RuleBroken when it was proposed before, the dossier went up in another one, which is erased with it, or
     *     the retention period of a part still runs
     * @throws InvalidValue for a day that is yet to be, or from before the arrival: a year typed wrong would end every
     *     retention period
     */
    public Voorbeeld propose(NieuwkomerId id, Wisgrond grond, LocalDate sinds, Paraaf door) {
        Nieuwkomer open = nieuwkomers.findOpen(id).orElseThrow(NotFound::new);
        requirePossible(sinds, open.registratie().aankomstdatum());
        if (wissingen.find(id).isPresent()) {
            throw new RuleBroken("wissing-bestaat-al");
        }
        Wissing proposed = Wissing.propose(id, grond, sinds, door);
        requireOver(proposed);
        logboek.record(WissingVerwerking.VOORSTELLEN, id.value());
        return previewOf(id, Optional.of(wissingen.save(proposed)));
    }

    /** @throws RuleBroken when it was confirmed */
    public void withdraw(NieuwkomerId id, ExpectedVersion expected) {
        Wissing proposed = get(id, expected);
        proposed.requireProposed();
        logboek.record(WissingVerwerking.INTREKKEN, id.value());
        wissingen.remove(proposed);
    }

    /** @throws RuleBroken when the same person proposed it, or the retention period of a part still runs */
    public Wissing confirm(NieuwkomerId id, ExpectedVersion expected, Paraaf door) {
        Wissing confirmed = get(id, expected).confirm(door);
        requireOver(confirmed);
        logboek.record(WissingVerwerking.BEVESTIGEN, id.value());
        Wissing stored = wissingen.save(confirmed);
        carryOut.carryOut(stored);
        return stored;
    }

    private Wissing get(NieuwkomerId id, ExpectedVersion expected) {
        requireKnown(id);
        Wissing found = wissingen.find(id).orElseThrow(NotFound::new);
        expected.requireIs(found.version());
        return found;
    }

    private Voorbeeld previewOf(NieuwkomerId id, Optional<Wissing> wissing) {
        List<NieuwkomerId> all = nieuwkomers.listAllOf(id);
        return new Voorbeeld(
                wissing,
                delen.all().stream()
                        .map(deel -> regelOf(deel, all, wissing.map(Wissing::sinds)))
                        .toList(),
                nieuwkomers.findAll(all).stream()
                        .filter(one -> !one.id().equals(id))
                        .map(one -> one.registratie().dossiernummer())
                        .toList());
    }

    private Wisregel regelOf(Dossierdeel deel, List<NieuwkomerId> all, Optional<LocalDate> sinds) {
        Bewaartermijn termijn = termijnen.get(deel.naam().id());
        boolean gevuld = all.stream().anyMatch(id -> !deel.export(id).isEmpty());
        return new Wisregel(deel.naam(), deel.gevolg(), termijn, gevuld, sinds.map(termijn::eersteDag));
    }

    private void requireOver(Wissing wissing) {
        if (wissing.grond() == Wisgrond.OVERLEDEN) {
            return;
        }
        previewOf(wissing.nieuwkomer(), Optional.of(wissing)).regels().stream()
                .filter(Wisregel::gevuld)
                .flatMap(regel -> regel.eersteDag().stream())
                .filter(today()::isBefore)
                .max(LocalDate::compareTo)
                .ifPresent(day -> {
                    throw new RuleBroken("bewaartermijn-loopt", Leesbaar.date(day));
                });
    }

    private void requirePossible(LocalDate sinds, LocalDate arrival) {
        if (sinds.isAfter(today())) {
            throw new InvalidValue("statusdatum-in-toekomst").at("sinds");
        }
        if (sinds.isBefore(arrival)) {
            throw new InvalidValue("dag-voor-aankomst", Leesbaar.date(arrival)).at("sinds");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void requireKnown(NieuwkomerId id) {
        if (nieuwkomers.find(id).isEmpty()) {
            throw new NotFound();
        }
    }
}
