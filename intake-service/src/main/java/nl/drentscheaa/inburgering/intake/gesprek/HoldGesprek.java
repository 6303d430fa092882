package nl.drentscheaa.inburgering.intake.gesprek;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.drentscheaa.inburgering.intake.intake.Intake;
import nl.drentscheaa.inburgering.intake.intake.IntakeId;
import nl.drentscheaa.inburgering.intake.intake.Intakes;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Nieuwkomers;
import nl.drentscheaa.inburgering.platform.datalog.Logboek;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;
import nl.drentscheaa.inburgering.platform.web.etag.ExpectedVersion;
import nl.drentscheaa.inburgering.platform.web.problem.NotFound;
import nl.drentscheaa.inburgering.platform.web.problem.RuleBroken;
import org.springframework.stereotype.Service;

/**
 * Shows, writes down and closes the conversation about an intake.
 *
 * <p>Source: policy note §4.4 (the regievoerder interprets the answers together with the newcomer).
 */
@Service
public class HoldGesprek {

    private final Gesprekken gesprekken;
    private final Intakes intakes;
    private final Nieuwkomers nieuwkomers;
    private final Logboek logboek;
    private final Clock clock;

    HoldGesprek(Gesprekken gesprekken, Intakes intakes, Nieuwkomers nieuwkomers, Logboek logboek, Clock clock) {
        this.gesprekken = gesprekken;
        this.intakes = intakes;
        this.nieuwkomers = nieuwkomers;
        this.logboek = logboek;
        this.clock = clock;
    }

    /** @throws NotFound when the newcomer has no such intake, or was erased */
    public Gesprek get(NieuwkomerId nieuwkomer, IntakeId intake) {
        find(nieuwkomer, intake);
        logboek.record(GesprekVerwerking.RAADPLEGEN, nieuwkomer.value());
        return gesprekken.get(nieuwkomer, intake);
    }

    /**
     * Writes down all that holds from now on. Once the newcomer came, the intake is talked over.
     *
     * @throws NotFound when the newcomer has no such intake, or was erased
     * @throws RuleBroken when the intake is closed
     * @throws InvalidValue for a conversation that is yet to be
     */
    public Gesprek change(NieuwkomerId nieuwkomer, IntakeId intake, ExpectedVersion expected, Verslag verslag) {
        find(nieuwkomer, intake).requireOpen();
        Gesprek gesprek = gesprekken.get(nieuwkomer, intake);
        expected.requireIs(gesprek.version());
        Verslag checked = verslag.refuseFuture(LocalDate.now(clock));
        logboek.record(GesprekVerwerking.VASTLEGGEN, nieuwkomer.value());
        Gesprek saved = gesprekken.save(gesprek.with(checked));
        if (checked.wasHeld()) {
            intakes.change(nieuwkomer, intake, talkedOver -> {
                talkedOver.markBesproken();
                return talkedOver.verloop();
            });
        }
        return saved;
    }

    /**
     * Closes the intake.
     *
     * @throws NotFound when the newcomer has no such intake, or was erased
     * @throws RuleBroken when it was not talked over, or is closed already
     */
    public Gesprek finish(NieuwkomerId nieuwkomer, IntakeId intake, ExpectedVersion expected) {
        find(nieuwkomer, intake).requireOpen();
        Gesprek gesprek = gesprekken.get(nieuwkomer, intake);
        expected.requireIs(gesprek.version());
        logboek.record(GesprekVerwerking.AFRONDEN, nieuwkomer.value());
        intakes.change(nieuwkomer, intake, closed -> {
            closed.finish(clock.instant().truncatedTo(ChronoUnit.MILLIS));
            return closed.verloop();
        });
        return gesprek;
    }

    private Intake find(NieuwkomerId nieuwkomer, IntakeId intake) {
        if (nieuwkomers.find(nieuwkomer).isEmpty()) {
            throw new NotFound();
        }
        return intakes.get(nieuwkomer, intake);
    }
}
