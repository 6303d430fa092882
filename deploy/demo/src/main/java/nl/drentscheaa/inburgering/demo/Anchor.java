package nl.drentscheaa.inburgering.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/**
 * The month that counts as "now" for the population. Whatever has happened lies before its first day, and what is
 * about to happen lies after its last day, so that the population looks the same on every day of the month.
 */
public record Anchor(YearMonth maand) {

    /**
     * The recent group reaches back just over four years, and the Wet inburgering 2021 holds for those whose duty
     * started in 2022 or later.
     */
    public static final YearMonth EARLIEST = YearMonth.of(2026, 7);

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    public Anchor {
        if (maand.isBefore(EARLIEST)) {
            throw new IllegalArgumentException("the anchor month must be " + EARLIEST + " or later, not " + maand);
        }
    }

    /** The month of today in the Netherlands. */
    public static Anchor current(Clock clock) {
        return new Anchor(YearMonth.now(clock.withZone(ZONE)));
    }

    /** A month written as {@code yyyy-MM}. */
    public static Anchor parse(String maand) {
        return new Anchor(YearMonth.parse(maand));
    }

    public LocalDate firstDay() {
        return maand.atDay(1);
    }
}
