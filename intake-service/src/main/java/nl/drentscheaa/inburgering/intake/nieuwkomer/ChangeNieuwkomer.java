package nl.drentscheaa.inburgering.intake.nieuwkomer;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import nl.drentscheaa.inburgering.platform.datalog.Logboek;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;
import nl.drentscheaa.inburgering.platform.web.etag.ExpectedVersion;
import nl.drentscheaa.inburgering.platform.web.problem.NotFound;
import org.springframework.stereotype.Service;

/** Changes what is registered of a newcomer. */
@Service
public class ChangeNieuwkomer {

    /**
     * What a professional wants to be registered.
     *
     * @param dossiernummer without one the newcomer keeps the present one
     * @param facts all that holds from now on, filed under that number
     * @param regimeReden why the law is put right; absent when it stays as it is
     * @param door the name of the professional
     */
    public record Wijziging(
            Optional<Dossiernummer> dossiernummer,
            Function<Dossiernummer, Registratie> facts,
            Optional<Reden> regimeReden,
            String door) {}

    private final Nieuwkomers nieuwkomers;
    private final Logboek logboek;
    private final Clock clock;

    ChangeNieuwkomer(Nieuwkomers nieuwkomers, Logboek logboek, Clock clock) {
        this.nieuwkomers = nieuwkomers;
        this.logboek = logboek;
        this.clock = clock;
    }

    /**
     * @throws NotFound when the municipality has no such newcomer
     * @throws InvalidValue for another law without a reason
     */
    public Nieuwkomer change(NieuwkomerId id, ExpectedVersion expected, Wijziging wijziging) {
        Nieuwkomer nieuwkomer = nieuwkomers.find(id).orElseThrow(NotFound::new);
        expected.requireIs(nieuwkomer.version());
        Dossiernummer filedUnder =
                wijziging.dossiernummer().orElse(nieuwkomer.registratie().dossiernummer());
        Registratie changed = wijziging.facts().apply(filedUnder).refuseFuture(LocalDate.now(clock));
        boolean differs = nieuwkomer.change(
                changed,
                wijziging.regimeReden(),
                wijziging.door(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        logboek.record(NieuwkomerVerwerking.WIJZIGEN, id.value());
        return differs ? nieuwkomers.save(nieuwkomer) : nieuwkomer;
    }
}
