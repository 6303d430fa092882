package nl.drentscheaa.inburgering.platformtest.houserules.bad.een;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;

class WallClock {

    Instant byCall() {
        return Instant.now();
    }

    LocalDate byZone() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    Supplier<Instant> byReference() {
        return Instant::now;
    }

    Clock byOwnClock() {
        return Clock.systemUTC();
    }

    long byMillis() {
        return System.currentTimeMillis();
    }

    LocalDate byInjectedClock(Clock clock) {
        return LocalDate.now(clock);
    }
}
