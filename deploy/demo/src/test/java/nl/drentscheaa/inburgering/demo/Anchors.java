package nl.drentscheaa.inburgering.demo;

import java.util.stream.Stream;

/** Anchor months to try: the earliest, the month of the first release, a February of a leap year, later years. */
final class Anchors {

    private Anchors() {}

    static Stream<Anchor> some() {
        return Stream.of("2026-07", "2026-11", "2027-03", "2028-02", "2029-08", "2031-12")
                .map(Anchor::parse);
    }

    static Stream<Anchor> everyMonthOfFourYears() {
        return Stream.iterate(Anchor.EARLIEST, month -> month.plusMonths(1))
                .limit(48)
                .map(Anchor::new);
    }
}
