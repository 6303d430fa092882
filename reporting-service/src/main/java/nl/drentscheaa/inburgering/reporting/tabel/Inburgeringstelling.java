package nl.drentscheaa.inburgering.reporting.tabel;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import nl.drentscheaa.inburgering.reporting.persoon.Persoon;
import nl.drentscheaa.inburgering.reporting.persoon.Persoon.Plicht;

/**
 * How the duty to integrate stood on a day.
 *
 * <p>Source: policy note §3.2.1 (figures of DUO at 1-1-2020).
 *
 * @param plichtig whose duty began between 2013 and the day, both included
 * @param voldaan of those, who had fulfilled it
 * @param nogPlichtig of those, whose duty had not ended
 * @param ontheven of those, who had been exempted
 * @param andersBeeindigd of those, whose duty had ended otherwise; not a figure of the note, but without it the others
 *     do not add up
 * @param a2 whose highest exam was at level A2
 * @param verlengingen whose term had been extended
 * @param binnen6Maanden still subject, with a term that ends before six months have passed
 * @param van6Tot12Maanden still subject, with a term that ends after that, before twelve months have passed
 */
public record Inburgeringstelling(
        long plichtig,
        long voldaan,
        long nogPlichtig,
        long ontheven,
        long andersBeeindigd,
        long a2,
        long b1,
        long b2,
        long verlengingen,
        long binnen6Maanden,
        long van6Tot12Maanden) {

    /** The law that the figures are about came into force on this day (Wet inburgering 2013). */
    private static final LocalDate SINDS = LocalDate.of(2013, 1, 1);

    /** Counts the people of one municipality. */
    static Inburgeringstelling count(Collection<Persoon> personen, LocalDate day) {
        List<Plicht> plichten = personen.stream()
                .flatMap(persoon -> persoon.plicht().stream())
                .filter(plicht ->
                        !plicht.vanaf().isBefore(SINDS) && !plicht.vanaf().isAfter(day))
                .toList();
        long voldaan = count(plichten, endedAs("voldaan", day));
        long ontheven = count(plichten, endedAs("ontheven", day));
        Predicate<Plicht> running = plicht -> plicht.eindeOn(day).isEmpty();
        long nogPlichtig = count(plichten, running);
        return new Inburgeringstelling(
                plichten.size(),
                voldaan,
                nogPlichtig,
                ontheven,
                plichten.size() - voldaan - ontheven - nogPlichtig,
                count(plichten, passed("A2", day)),
                count(plichten, passed("B1", day)),
                count(plichten, passed("B2", day)),
                count(plichten, plicht -> plicht.wasExtendedOn(day)),
                count(plichten, running.and(termEnds(day, day.plusMonths(6), day))),
                count(plichten, running.and(termEnds(day.plusMonths(6), day.plusMonths(12), day))));
    }

    /** The count of several municipalities together. */
    static Inburgeringstelling sum(Collection<Inburgeringstelling> counts) {
        return new Inburgeringstelling(
                sum(counts, Inburgeringstelling::plichtig),
                sum(counts, Inburgeringstelling::voldaan),
                sum(counts, Inburgeringstelling::nogPlichtig),
                sum(counts, Inburgeringstelling::ontheven),
                sum(counts, Inburgeringstelling::andersBeeindigd),
                sum(counts, Inburgeringstelling::a2),
                sum(counts, Inburgeringstelling::b1),
                sum(counts, Inburgeringstelling::b2),
                sum(counts, Inburgeringstelling::verlengingen),
                sum(counts, Inburgeringstelling::binnen6Maanden),
                sum(counts, Inburgeringstelling::van6Tot12Maanden));
    }

    private static Predicate<Plicht> endedAs(String status, LocalDate day) {
        return plicht ->
                plicht.eindeOn(day).filter(end -> end.status().equals(status)).isPresent();
    }

    private static Predicate<Plicht> passed(String niveau, LocalDate day) {
        return plicht -> plicht.niveauOn(day).filter(niveau::equals).isPresent();
    }

    /** From the first day up to, not including, the second. */
    private static Predicate<Plicht> termEnds(LocalDate from, LocalDate before, LocalDate day) {
        return plicht -> plicht.termijnOn(day)
                .filter(end -> !end.isBefore(from) && end.isBefore(before))
                .isPresent();
    }

    private static long count(Collection<Plicht> plichten, Predicate<Plicht> condition) {
        return plichten.stream().filter(condition).count();
    }

    private static long sum(Collection<Inburgeringstelling> counts, ToLongFunction<Inburgeringstelling> figure) {
        return counts.stream().mapToLong(figure).sum();
    }
}
