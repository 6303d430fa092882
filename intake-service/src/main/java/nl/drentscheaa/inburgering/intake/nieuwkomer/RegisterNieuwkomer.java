package nl.drentscheaa.inburgering.intake.nieuwkomer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import nl.drentscheaa.inburgering.platform.datalog.Logboek;
import org.springframework.stereotype.Service;

/** Registers somebody who was not known yet. */
@Service
public class RegisterNieuwkomer {

    private final Nieuwkomers nieuwkomers;
    private final Logboek logboek;
    private final Clock clock;

    RegisterNieuwkomer(Nieuwkomers nieuwkomers, Logboek logboek, Clock clock) {
        this.nieuwkomers = nieuwkomers;
        this.logboek = logboek;
        this.clock = clock;
    }

    /**
     * @param dossiernummer of the municipality; without one the platform gives one
     * @param facts all else, filed under that number
     */
    public Nieuwkomer register(Optional<Dossiernummer> dossiernummer, Function<Dossiernummer, Registratie> facts) {
        Registratie registratie = facts.apply(dossiernummer.orElseGet(nieuwkomers::nextDossiernummer))
                .refuseFuture(LocalDate.now(clock));
        Nieuwkomer nieuwkomer = Nieuwkomer.register(registratie, clock.instant());
        logboek.record(NieuwkomerVerwerking.REGISTREREN, nieuwkomer.id().value());
        return nieuwkomers.save(nieuwkomer);
    }
}
