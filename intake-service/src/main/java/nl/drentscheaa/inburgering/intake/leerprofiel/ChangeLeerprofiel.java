package nl.drentscheaa.inburgering.intake.leerprofiel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Nieuwkomer;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Nieuwkomers;
import nl.drentscheaa.inburgering.intake.toelichting.Toelichting;
import nl.drentscheaa.inburgering.platform.datalog.Logboek;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;
import nl.drentscheaa.inburgering.platform.web.etag.ExpectedVersion;
import nl.drentscheaa.inburgering.platform.web.problem.NotFound;
import nl.drentscheaa.inburgering.platform.web.problem.RuleBroken;
import org.springframework.stereotype.Service;

/** Records what is known of somebody's learning, and which route a professional chooses. */
@Service
public class ChangeLeerprofiel {

    private final Nieuwkomers nieuwkomers;
    private final Leerprofielen leerprofielen;
    private final Leerroutekaders kaders;
    private final ProposeLeerroute proposals;
    private final Logboek logboek;
    private final Clock clock;

    ChangeLeerprofiel(
            Nieuwkomers nieuwkomers,
            Leerprofielen leerprofielen,
            Leerroutekaders kaders,
            ProposeLeerroute proposals,
            Logboek logboek,
            Clock clock) {
        this.nieuwkomers = nieuwkomers;
        this.leerprofielen = leerprofielen;
        this.kaders = kaders;
        this.proposals = proposals;
        this.logboek = logboek;
        this.clock = clock;
    }

    /**
     * Replaces what is known.
     *
     * @param door the name of the professional
     * @param told the facts, given by which score each test required
     * @throws NotFound when the municipality has no such newcomer
     * @throws InvalidValue for a test on a day that cannot be
     */
    public Leerprofielbeeld change(
            NieuwkomerId id, ExpectedVersion expected, String door, Function<Leerroutekader, Leergegevens> told) {
        Nieuwkomer nieuwkomer = nieuwkomers.findOpen(id).orElseThrow(NotFound::new);
        Leerprofiel leerprofiel = open(id, expected);
        Leergegevens gegevens = told.apply(kaders.current()).refuseFuture(LocalDate.now(clock));
        Routevoorstel voorstel = proposals.propose(nieuwkomer, gegevens);
        boolean changed = leerprofiel.change(new Vastlegging(gegevens, door, clock.instant()), voorstel.leerroute());
        logboek.record(LeerprofielVerwerking.WIJZIGEN, id.value());
        return new Leerprofielbeeld(changed ? leerprofielen.save(leerprofiel) : leerprofiel, Optional.of(voorstel));
    }

    /**
     * Accepts the proposal of today, or departs from it with a reason.
     *
     * @param door the name of the professional
     * @throws NotFound when the municipality has no such newcomer
     * @throws RuleBroken as long as nothing is known of the learning
     */
    public Leerprofielbeeld choose(
            NieuwkomerId id, ExpectedVersion expected, String door, Leerroute gekozen, Optional<Toelichting> reden) {
        Nieuwkomer nieuwkomer = nieuwkomers.findOpen(id).orElseThrow(NotFound::new);
        Leerprofiel leerprofiel = open(id, expected);
        Routevoorstel voorstel = proposals.propose(nieuwkomer, leerprofiel.known());
        boolean changed = leerprofiel.choose(new Routebesluit(voorstel, gekozen, reden, door, clock.instant()));
        logboek.record(LeerprofielVerwerking.ROUTE_KIEZEN, id.value());
        return new Leerprofielbeeld(changed ? leerprofielen.save(leerprofiel) : leerprofiel, Optional.of(voorstel));
    }

    private Leerprofiel open(NieuwkomerId id, ExpectedVersion expected) {
        Leerprofiel leerprofiel = leerprofielen.get(id);
        expected.requireIs(leerprofiel.version());
        return leerprofiel;
    }
}
