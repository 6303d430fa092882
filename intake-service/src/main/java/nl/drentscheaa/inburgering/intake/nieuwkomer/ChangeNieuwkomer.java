package nl.drentscheaa.inburgering.intake.nieuwkomer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import nl.drentscheaa.inburgering.platform.datalog.Logboek;
import nl.drentscheaa.inburgering.platform.web.etag.ExpectedVersion;
import nl.drentscheaa.inburgering.platform.web.problem.NotFound;
import org.springframework.stereotype.Service;

/** Changes what is registered of a newcomer. */
@Service
public class ChangeNieuwkomer {

    private final Nieuwkomers nieuwkomers;
    private final Logboek logboek;
    private final Clock clock;

    ChangeNieuwkomer(Nieuwkomers nieuwkomers, Logboek logboek, Clock clock) {
        this.nieuwkomers = nieuwkomers;
        this.logboek = logboek;
        this.clock = clock;
    }

    /**
     * @param dossiernummer without one the newcomer keeps the present one
     * @param facts all that holds from now on, filed under that number
     * @throws NotFound when the municipality has no such newcomer
     */
    public Nieuwkomer change(
            NieuwkomerId id,
            ExpectedVersion expected,
            Optional<Dossiernummer> dossiernummer,
            Function<Dossiernummer, Registratie> facts) {
        Nieuwkomer nieuwkomer = nieuwkomers.find(id).orElseThrow(NotFound::new);
        expected.requireIs(nieuwkomer.version());
        Registratie changed = facts.apply(
                        dossiernummer.orElse(nieuwkomer.registratie().dossiernummer()))
                .refuseFuture(LocalDate.now(clock));
        logboek.record(NieuwkomerVerwerking.WIJZIGEN, id.value());
        return nieuwkomer.change(changed, clock.instant()) ? nieuwkomers.save(nieuwkomer) : nieuwkomer;
    }
}
