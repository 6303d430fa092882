package nl.drentscheaa.inburgering.intake.leerprofiel;

import java.time.Clock;
import java.time.LocalDate;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Nieuwkomer;
import org.springframework.stereotype.Component;

/** Applies the rules to a newcomer as of today. */
@Component
class ProposeLeerroute {

    private final Leerroutekaders kaders;
    private final Clock clock;

    ProposeLeerroute(Leerroutekaders kaders, Clock clock) {
        this.kaders = kaders;
        this.clock = clock;
    }

    Routevoorstel propose(Nieuwkomer nieuwkomer, Leergegevens gegevens) {
        LocalDate today = LocalDate.now(clock);
        return Routeregels.propose(
                Omstandigheden.on(today, nieuwkomer.registratie().persoon().geboortedatum(), gegevens),
                kaders.current());
    }

    Leerprofielbeeld show(Nieuwkomer nieuwkomer, Leerprofiel leerprofiel) {
        return new Leerprofielbeeld(leerprofiel, leerprofiel.gegevens().map(known -> propose(nieuwkomer, known)));
    }
}
