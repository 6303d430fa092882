package nl.drentscheaa.inburgering.intake.wissing.web;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import nl.drentscheaa.inburgering.intake.wissing.Paraaf;
import nl.drentscheaa.inburgering.platform.security.Caller;
import org.springframework.stereotype.Component;

/** Who asks for a step, now. */
@Component
class Parafen {

    private final Clock clock;

    Parafen(Clock clock) {
        this.clock = clock;
    }

    /** To the millisecond, as the database keeps it. */
    Paraaf current() {
        Caller caller = Caller.current();
        return new Paraaf(caller.subject(), caller.naam(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
