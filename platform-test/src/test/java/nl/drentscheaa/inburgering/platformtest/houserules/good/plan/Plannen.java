package nl.drentscheaa.inburgering.platformtest.houserules.good.plan;

import java.time.Clock;
import java.time.LocalDate;

/** The plans of the bound municipality. */
public interface Plannen {

    long count();

    default LocalDate today(Clock clock) {
        return LocalDate.now(clock);
    }
}
