package nl.drentscheaa.inburgering.reporting.tabel.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.LongStream;
import nl.drentscheaa.inburgering.platform.tenancy.GemeenteId;
import nl.drentscheaa.inburgering.reporting.tabel.Leeftijdsgroep;
import nl.drentscheaa.inburgering.reporting.tabel.Tellingen.Samen;
import nl.drentscheaa.inburgering.reporting.tabel.Uitkeringstelling;
import nl.drentscheaa.inburgering.reporting.verberging.Cel;
import nl.drentscheaa.inburgering.reporting.verberging.Verberging;

/** Table 1: newcomers with a benefit. */
@Schema(name = "Uitkeringtabel", description = "Nieuwkomers met een uitkering op een peildatum (tabel 1)")
record UitkeringView(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Over welke gemeenten dit gaat")
        List<String> gemeenten,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) LocalDate peildatum,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Cel totaal,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Cel jongerDan30,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) List<NationaliteitRegel> perNationaliteit,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) List<LeeftijdRegel> perLeeftijd,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) List<GeslachtRegel> perGeslacht,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Tot welk moment dit volledig is")
        Instant standVan) {

    @Schema(name = "NationaliteitRegel")
    record NationaliteitRegel(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String nationaliteit,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String naam,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Cel aantal) {}

    @Schema(name = "LeeftijdRegel", description = "Beide grenzen horen erbij")
    record LeeftijdRegel(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            int van,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            int tot,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String naam,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Cel aantal) {}

    @Schema(name = "GeslachtRegel")
    record GeslachtRegel(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String geslacht,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Cel aantal) {}

    static UitkeringView exact(GemeenteId gemeente, LocalDate peildatum, Uitkeringstelling telling, Instant stand) {
        return new UitkeringView(
                List.of(gemeente.value()),
                peildatum,
                Cel.of(telling.totaal()),
                Cel.of(telling.jongerDan30()),
                nationaliteiten(telling, exact(telling.perNationaliteit().values())),
                leeftijden(telling, exact(telling.perLeeftijd().values())),
                geslachten(telling, exact(telling.perGeslacht().values())),
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
                samen.standVan());
    }

    /**
     * Beside the total it tells how many are thirty or older, and beside the age groups how many are 28 or 29 and how
     * many 30 to 35: each of those must be large enough too.
     */
    private static Cel youngerThan30(Uitkeringstelling telling) {
        Map<Leeftijdsgroep, Long> groups = telling.perLeeftijd();
        long to29 = telling.jongerDan30()
                - groups.getOrDefault(Leeftijdsgroep.VAN_18_TOT_EN_MET_27, 0L)
                - groups.getOrDefault(Leeftijdsgroep.JONGER, 0L);
        long from30 = groups.getOrDefault(Leeftijdsgroep.VAN_28_TOT_EN_MET_35, 0L) - to29;
        long older = telling.totaal() - telling.jongerDan30();
        return LongStream.of(telling.jongerDan30(), older, to29, from30).anyMatch(figure -> figure < Verberging.DREMPEL)
                ? Cel.hidden()
                : Cel.of(telling.jongerDan30());
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
