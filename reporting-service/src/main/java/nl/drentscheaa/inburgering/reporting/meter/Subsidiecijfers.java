package nl.drentscheaa.inburgering.reporting.meter;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import nl.drentscheaa.inburgering.reporting.persoon.Persoon;
import nl.drentscheaa.inburgering.reporting.persoon.Persoon.Plan;

/**
 * The figures of one municipality for which the province subsidises: newcomers per leerroute, terms that end, plans
 * in force.
 *
 * @param perLeerroute newcomers by the leerroute of their plan; {@code geen} for who has no plan
 * @param termijnen running terms that end within 6 months, and within 6 to 12 months, by {@code 6} and {@code 12}
 * @param pipsVastgesteld newcomers with a plan in force
 */
record Subsidiecijfers(Map<String, Long> perLeerroute, Map<String, Long> termijnen, long pipsVastgesteld) {

    private static final String GEEN = "geen";

    static Subsidiecijfers count(Collection<Persoon> personen, LocalDate today) {
        return new Subsidiecijfers(
                personen.stream()
                        .collect(Collectors.groupingBy(
                                persoon -> persoon.plan().map(Plan::leerroute).orElse(GEEN), Collectors.counting())),
                Map.of(
                        "6", terms(personen, today, today, today.plusMonths(6)),
                        "12", terms(personen, today, today.plusMonths(6), today.plusMonths(12))),
                personen.stream()
                        .filter(persoon -> persoon.plan()
                                .flatMap(Plan::vastgesteldOp)
                                .filter(day -> !day.isAfter(today))
                                .isPresent())
                        .count());
    }

    /** Terms that run today and end from the one day up to, not including, the other. */
    private static long terms(Collection<Persoon> personen, LocalDate today, LocalDate from, LocalDate before) {
        return personen.stream()
                .flatMap(persoon -> persoon.plicht().stream())
                .filter(plicht -> plicht.eindeOn(today).isEmpty())
                .flatMap(plicht -> plicht.termijnOn(today).stream())
                .filter(end -> !end.isBefore(from) && end.isBefore(before))
                .count();
    }
}
