package nl.drentscheaa.inburgering.intake.huishouden;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.huishouden.FindHuishoudens.Gezin;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Nieuwkomers;
import nl.drentscheaa.inburgering.platform.datalog.Logboek;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;
import nl.drentscheaa.inburgering.platform.web.etag.ExpectedVersion;
import nl.drentscheaa.inburgering.platform.web.problem.NotFound;
import nl.drentscheaa.inburgering.platform.web.problem.RuleBroken;
import org.springframework.stereotype.Service;

/**
 * Forms households, and changes who belongs to them and who directs.
 *
 * <p>Who moves from one household to another leaves the first before joining the second: two documents, written without
 * a transaction. When the second write is lost the person is nowhere, which is seen; never in two places.
 */
@Service
public class ChangeHuishouden {

    private final Huishoudens huishoudens;
    private final FindHuishoudens find;
    private final Nieuwkomers nieuwkomers;
    private final Logboek logboek;
    private final Clock clock;

    ChangeHuishouden(
            Huishoudens huishoudens, FindHuishoudens find, Nieuwkomers nieuwkomers, Logboek logboek, Clock clock) {
        this.huishoudens = huishoudens;
        this.find = find;
        this.nieuwkomers = nieuwkomers;
        this.logboek = logboek;
        this.clock = clock;
    }

    /**
     * @throws RuleBroken when somebody belongs to another household
     * @throws InvalidValue when somebody is not known here, named twice, or a member from a later day
     */
    public Gezin form(List<Gezinslid> leden, Optional<Regisseur> regisseur) {
        leden.forEach(this::checkNew);
        return store(Huishouden.form(leden, regisseur, now()));
    }

    /**
     * @param uit the household that the newcomer leaves for it, on the day before; absent for who has none
     * @throws NotFound when there is no such household
     * @throws RuleBroken when the newcomer belongs to a household that is not left
     */
    public Gezin add(HuishoudenId id, ExpectedVersion expected, Gezinslid lid, Optional<HuishoudenId> uit) {
        Huishouden huishouden = open(id, expected);
        checkNew(lid);
        huishouden.add(lid, now());
        uit.ifPresent(from -> leave(from, lid));
        return store(huishouden);
    }

    /**
     * @throws NotFound when there is no such household, or the newcomer never belonged to it
     * @throws RuleBroken when somebody would belong to it again whose dossier is closed
     */
    public Gezin change(HuishoudenId id, ExpectedVersion expected, Gezinslid lid) {
        Huishouden huishouden = open(id, expected);
        lid.refuseFuture(LocalDate.now(clock));
        if (lid.isHuidig() && nieuwkomers.findOpen(lid.nieuwkomer()).isEmpty()) {
            throw new NotFound();
        }
        return huishouden.change(lid, now()) ? store(huishouden) : find.show(huishouden);
    }

    /** @throws NotFound when there is no such household */
    public Gezin direct(HuishoudenId id, ExpectedVersion expected, Optional<Regisseur> regisseur) {
        Huishouden huishouden = open(id, expected);
        return huishouden.direct(regisseur, now()) ? store(huishouden) : find.show(huishouden);
    }

    private void leave(HuishoudenId from, Gezinslid joining) {
        Huishouden left = huishoudens.find(from).orElseThrow(NotFound::new);
        Gezinslid last = left.huidige().stream()
                .filter(lid -> lid.nieuwkomer().equals(joining.nieuwkomer()))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("niet-in-huishouden"));
        LocalDate until = joining.van().minusDays(1);
        if (until.isBefore(last.van())) {
            throw new InvalidValue("gezinslid-voor-vorige").at("van");
        }
        left.change(last.until(until), now());
        store(left);
    }

    private Huishouden open(HuishoudenId id, ExpectedVersion expected) {
        Huishouden huishouden = huishoudens.find(id).orElseThrow(NotFound::new);
        expected.requireIs(huishouden.version());
        return huishouden;
    }

    private void checkNew(Gezinslid lid) {
        lid.refuseFuture(LocalDate.now(clock));
        if (nieuwkomers.findOpen(lid.nieuwkomer()).isEmpty()) {
            throw new InvalidValue("nieuwkomer-onbekend").at("nieuwkomerId");
        }
    }

    private Gezin store(Huishouden huishouden) {
        logboek.record(
                HuishoudenVerwerking.WIJZIGEN,
                huishouden.gezinsleden().stream()
                        .map(lid -> lid.nieuwkomer().value())
                        .toList());
        return find.show(huishoudens.save(huishouden));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
