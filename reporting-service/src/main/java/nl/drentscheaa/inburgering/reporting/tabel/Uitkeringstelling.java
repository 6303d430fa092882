package nl.drentscheaa.inburgering.reporting.tabel;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.drentscheaa.inburgering.reporting.persoon.Persoon;
import nl.drentscheaa.inburgering.reporting.persoon.Persoon.Nationaliteit;

/**
 * Newcomers with a benefit on a day, counted by nationality, age group and sex.
 *
 * <p>Source: policy note §3.2.2 and table 1.
 *
 * @param totaal people with a benefit on the day
 * @param jongerDan30 of those, who was not yet thirty
 */
public record Uitkeringstelling(
        long totaal,
        long jongerDan30,
        Map<Nationaliteit, Long> perNationaliteit,
        Map<Leeftijdsgroep, Long> perLeeftijd,
        Map<String, Long> perGeslacht) {

    private static final Nationaliteit ONBEKEND = new Nationaliteit("onbekend", "Onbekend");
    private static final Comparator<Nationaliteit> BY_ID = Comparator.comparing(Nationaliteit::id);

    /** Counts the people of one municipality. */
    static Uitkeringstelling count(Collection<Persoon> personen, LocalDate peildatum) {
        List<Persoon> counted = personen.stream()
                .filter(persoon ->
                        persoon.uitkering().filter(one -> one.ranOn(peildatum)).isPresent())
                .toList();
        return new Uitkeringstelling(
                counted.size(),
                counted.stream()
                        .filter(persoon -> persoon.leeftijdOn(peildatum)
                                .filter(age -> age < 30)
                                .isPresent())
                        .count(),
                sorted(countBy(counted, persoon -> persoon.nationaliteit().orElse(ONBEKEND))),
                new EnumMap<>(withAllOfTable1(countBy(
                        counted,
                        persoon -> persoon.leeftijdOn(peildatum)
                                .map(Leeftijdsgroep::of)
                                .orElse(Leeftijdsgroep.ONBEKEND)))),
                new TreeMap<>(countBy(counted, persoon -> persoon.geslacht().orElse("X"))));
    }

    /** The count of several municipalities together. */
    static Uitkeringstelling sum(Collection<Uitkeringstelling> counts) {
        return new Uitkeringstelling(
                counts.stream().mapToLong(Uitkeringstelling::totaal).sum(),
                counts.stream().mapToLong(Uitkeringstelling::jongerDan30).sum(),
                sorted(added(counts, Uitkeringstelling::perNationaliteit)),
                new EnumMap<>(withAllOfTable1(added(counts, Uitkeringstelling::perLeeftijd))),
                new TreeMap<>(added(counts, Uitkeringstelling::perGeslacht)));
    }

    private static <K> Map<K, Long> countBy(Collection<Persoon> personen, Function<Persoon, K> property) {
        return personen.stream().collect(Collectors.groupingBy(property, Collectors.counting()));
    }

    private static <K> Map<K, Long> added(
            Collection<Uitkeringstelling> counts, Function<Uitkeringstelling, Map<K, Long>> part) {
        return counts.stream()
                .flatMap(count -> part.apply(count).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum));
    }

    private static Map<Nationaliteit, Long> sorted(Map<Nationaliteit, Long> counts) {
        var sorted = new TreeMap<Nationaliteit, Long>(BY_ID);
        counts.forEach((nationaliteit, count) -> sorted.merge(nationaliteit, count, Long::sum));
        return sorted;
    }

    private static Map<Leeftijdsgroep, Long> withAllOfTable1(Map<Leeftijdsgroep, Long> counts) {
        var complete = new EnumMap<Leeftijdsgroep, Long>(Leeftijdsgroep.class);
        for (Leeftijdsgroep groep : Leeftijdsgroep.values()) {
            if (groep.isOfTable1()) {
                complete.put(groep, 0L);
            }
        }
        complete.putAll(counts);
        return complete;
    }
}
