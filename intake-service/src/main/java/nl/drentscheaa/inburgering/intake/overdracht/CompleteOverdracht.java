package nl.drentscheaa.inburgering.intake.overdracht;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.drentscheaa.inburgering.intake.dubbel.Dubbel;
import nl.drentscheaa.inburgering.intake.dubbel.FindDubbelen;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Contact;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Dossiernummer;
import nl.drentscheaa.inburgering.intake.nieuwkomer.FindNieuwkomers;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Regime;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Regimebepaling;
import nl.drentscheaa.inburgering.intake.nieuwkomer.RegisterNieuwkomer;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Registratie;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Taalprofiel;
import nl.drentscheaa.inburgering.platform.datalog.Logboek;
import nl.drentscheaa.inburgering.platform.web.etag.ExpectedVersion;
import nl.drentscheaa.inburgering.platform.web.problem.NotFound;
import nl.drentscheaa.inburgering.platform.web.problem.RuleBroken;
import org.springframework.stereotype.Service;

/**
 * Hands somebody over: registered as a newcomer, or linked to the one that the municipality knew already.
 *
 * <p>Two documents are written without a transaction, the newcomer first. When the second write is lost, the next
 * attempt finds the newcomer among those who may be the same, and links.
 */
@Service
public class CompleteOverdracht {

    /**
     * What the professional decided.
     *
     * @param datum the day of the handover
     * @param bestaande the newcomer that this person already is; absent for somebody new
     * @param anderen those who were looked at and are somebody else
     */
    public record Besluit(
            LocalDate datum,
            Optional<NieuwkomerId> bestaande,
            Set<NieuwkomerId> anderen,
            Regime regime,
            Optional<String> regisseur) {}

    private final FindOverdrachten find;
    private final FindDubbelen dubbelen;
    private final Overdrachten overdrachten;
    private final FindNieuwkomers nieuwkomers;
    private final RegisterNieuwkomer register;
    private final Logboek logboek;
    private final Clock clock;

    CompleteOverdracht(
            FindOverdrachten find,
            FindDubbelen dubbelen,
            Overdrachten overdrachten,
            FindNieuwkomers nieuwkomers,
            RegisterNieuwkomer register,
            Logboek logboek,
            Clock clock) {
        this.find = find;
        this.dubbelen = dubbelen;
        this.overdrachten = overdrachten;
        this.nieuwkomers = nieuwkomers;
        this.register = register;
        this.logboek = logboek;
        this.clock = clock;
    }

    /**
     * @throws RuleBroken as long as the person has not moved in, and when somebody may be the same who was not looked
     *     at
     */
    public Overdracht complete(OverdrachtId id, ExpectedVersion expected, Inzage inzage, Besluit besluit) {
        Overdracht present = find.require(id, inzage);
        expected.requireIs(present.plek().version());
        LocalDate today = LocalDate.now(clock);
        // Refuses what cannot be before anybody is registered.
        present.complete(NieuwkomerId.random(), besluit.datum(), today);
        NieuwkomerId nieuwkomer = besluit.bestaande()
                .map(known -> nieuwkomers.get(known).id())
                .orElseGet(() -> registerNew(present, besluit));
        Overdracht completed = present.complete(nieuwkomer, besluit.datum(), today);
        logboek.record(OverdrachtVerwerking.OVERDRAGEN, completed.plek().betrokkene());
        return overdrachten.save(completed);
    }

    /**
     * Who may be the same person among the newcomers that the municipality knows.
     *
     * @throws NotFound when there is no such handover for these eyes
     */
    public List<Dubbel> dubbelen(OverdrachtId id, Inzage inzage) {
        return dubbelenOf(find.require(id, inzage));
    }

    private List<Dubbel> dubbelenOf(Overdracht overdracht) {
        return dubbelen.find(FindDubbelen.Persoon.of(overdracht.verwachting().persoon()));
    }

    private NieuwkomerId registerNew(Overdracht overdracht, Besluit besluit) {
        boolean unseen = dubbelenOf(overdracht).stream()
                .anyMatch(one -> !besluit.anderen().contains(one.nieuwkomer().id()));
        if (unseen) {
            throw new RuleBroken("mogelijk-al-bekend");
        }
        return register.register(Optional.empty(), nummer -> registratieOf(overdracht, besluit, nummer))
                .id();
    }

    /** All that COA told and a registration holds. */
    private static Registratie registratieOf(Overdracht overdracht, Besluit besluit, Dossiernummer nummer) {
        Verwachting verwachting = overdracht.verwachting();
        return new Registratie(
                nummer,
                verwachting.persoon(),
                Taalprofiel.unknown(),
                Optional.empty(),
                new Regimebepaling(besluit.regime(), Optional.empty()),
                overdracht.verloop().verhuisdOp().orElseThrow(),
                Optional.empty(),
                besluit.regisseur(),
                Contact.none());
    }
}
