package nl.drentscheaa.inburgering.reporting.tabel.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import nl.drentscheaa.inburgering.platform.tenancy.GemeenteId;
import nl.drentscheaa.inburgering.reporting.tabel.Leeftijdsgroep;
import nl.drentscheaa.inburgering.reporting.tabel.Tellingen.Samen;
import nl.drentscheaa.inburgering.reporting.tabel.Uitkeringstelling;
import nl.drentscheaa.inburgering.reporting.verberging.Cel;
import nl.drentscheaa.inburgering.reporting.verberging.Verberging;

/** Table 1: newcomers with a benefit. */
record UitkeringView(
        List<String> gemeenten,
        LocalDate peildatum,
        Cel totaal,
        Cel jongerDan30,
        List<NationaliteitRegel> perNationaliteit,
        List<LeeftijdRegel> perLeeftijd,
        List<GeslachtRegel> perGeslacht,
        List<String> nietBereikbaar,
        Instant standVan) {

    record NationaliteitRegel(String nationaliteit, String naam, Cel aantal) {}

    record LeeftijdRegel(int van, int tot, String naam, Cel aantal) {}

    record GeslachtRegel(String geslacht, Cel aantal) {}

    static UitkeringView exact(GemeenteId gemeente, LocalDate peildatum, Uitkeringstelling telling, Instant stand) {
        return new UitkeringView(
                List.of(gemeente.value()),
                peildatum,
                Cel.of(telling.totaal()),
                Cel.of(telling.jongerDan30()),
                nationaliteiten(telling, exact(telling.perNationaliteit().values())),
                leeftijden(telling, exact(telling.perLeeftijd().values())),
                geslachten(telling, exact(telling.perGeslacht().values())),
                List.of(),
                stand);
    }

    /** What the province may see: small figures, and what would give them away, are hidden. */
    static UitkeringView guarded(LocalDate peildatum, Samen<Uitkeringstelling> samen) {
        Uitkeringstelling telling = samen.telling();
        return new UitkeringView(
                names(samen.gemeenten()),
                peildatum,
                Verberging.hide(telling.totaal()),
                youngerThan30(telling),
                nationaliteiten(telling, hidden(telling.perNationaliteit().values())),
                leeftijden(telling, hidden(telling.perLeeftijd().values())),
                geslachten(telling, hidden(telling.perGeslacht().values())),
                names(samen.nietBereikbaar()),
                samen.standVan());
    }

    /** Beside the first age group it would tell how many are 28 or 29, so that number must be large enough too. */
    private static Cel youngerThan30(Uitkeringstelling telling) {
        long between = telling.jongerDan30()
                - telling.perLeeftijd().getOrDefault(Leeftijdsgroep.VAN_18_TOT_EN_MET_27, 0L)
                - telling.perLeeftijd().getOrDefault(Leeftijdsgroep.JONGER, 0L);
        return between < Verberging.DREMPEL ? Cel.hidden() : Verberging.hide(telling.jongerDan30());
    }

    private static List<Cel> exact(Collection<Long> figures) {
        return figures.stream().map(Cel::of).toList();
    }

    private static List<Cel> hidden(Collection<Long> figures) {
        return Verberging.hideParts(List.copyOf(figures));
    }

    private static List<NationaliteitRegel> nationaliteiten(Uitkeringstelling telling, List<Cel> cells) {
        return rows(
                telling.perNationaliteit().keySet(),
                cells,
                (nationaliteit, cell) -> new NationaliteitRegel(nationaliteit.id(), nationaliteit.naam(), cell));
    }

    private static List<LeeftijdRegel> leeftijden(Uitkeringstelling telling, List<Cel> cells) {
        return rows(
                telling.perLeeftijd().keySet(),
                cells,
                (groep, cell) -> new LeeftijdRegel(groep.van(), groep.tot(), groep.naam(), cell));
    }

    private static List<GeslachtRegel> geslachten(Uitkeringstelling telling, List<Cel> cells) {
        return rows(telling.perGeslacht().keySet(), cells, GeslachtRegel::new);
    }

    private static <K, R> List<R> rows(Collection<K> keys, List<Cel> cells, BiFunction<K, Cel, R> row) {
        var rows = new ArrayList<R>();
        var cell = cells.iterator();
        keys.forEach(key -> rows.add(row.apply(key, cell.next())));
        return rows;
    }

    private static List<String> names(Collection<GemeenteId> gemeenten) {
        return gemeenten.stream().map(GemeenteId::value).toList();
    }
}
