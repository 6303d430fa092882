package nl.drentscheaa.inburgering.reporting.persoon.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.reporting.persoon.Persoon;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The read model as stored. Dates are text in ISO form: they have no time and no zone.
 *
 * @param pseudoniem stands for a person in this municipality, for this service alone
 * @param ingetrokken true of who never should have been registered: in no figure, whatever other services tell
 * @param vertrokkenOp the first day in another municipality, of who moved there
 * @param opgegaan that the dossier was merged with another one of the same person
 */
@Document("personen")
record PersoonDocument(
        @Id String pseudoniem,
        @Nullable String geslacht,
        @Nullable String nationaliteit,
        @Nullable String nationaliteitNaam,
        @Nullable String geboortemaand,
        @Nullable String aankomstdatum,
        @Nullable String uitkeringVan,
        @Nullable String uitkeringTot,
        @Nullable String leerroute,
        @Nullable String vastgesteldOp,
        @Nullable String plichtVanaf,
        @Nullable String termijnTot,
        @Nullable List<Verlenging> verlengingen,
        @Nullable List<Examen> examens,
        @Nullable Einde einde,
        @Nullable Boolean ingetrokken,
        @Nullable String vertrokkenOp,
        @Nullable Boolean opgegaan) {

    record Verlenging(String verlengdOp, String termijnTot) {}

    record Examen(String niveau, String behaaldOp) {}

    record Einde(String status, String op) {}

    boolean isPresentOn(LocalDate day) {
        return vertrokkenOp == null || day.isBefore(LocalDate.parse(vertrokkenOp));
    }

    /** Whoever has two dossiers that became one, is one person; who never should have been registered, is none. */
    boolean isCounted() {
        return !Boolean.TRUE.equals(opgegaan) && !Boolean.TRUE.equals(ingetrokken);
    }

    Persoon toPersoon() {
        return new Persoon(
                Optional.ofNullable(nationaliteit).map(id -> new Persoon.Nationaliteit(id, nameOf(id))),
                Optional.ofNullable(geslacht),
                Optional.ofNullable(geboortemaand).map(YearMonth::parse),
                date(aankomstdatum),
                date(uitkeringVan).map(van -> new Persoon.Uitkering(van, date(uitkeringTot))),
                plicht(),
                Optional.ofNullable(leerroute).map(route -> new Persoon.Plan(route, date(vastgesteldOp))));
    }

    private String nameOf(String id) {
        return Optional.ofNullable(nationaliteitNaam).orElse(id);
    }

    private Optional<Persoon.Plicht> plicht() {
        return date(plichtVanaf)
                .map(vanaf -> new Persoon.Plicht(
                        vanaf,
                        date(termijnTot),
                        orEmpty(verlengingen).stream()
                                .map(one -> new Persoon.Plicht.Verlenging(
                                        LocalDate.parse(one.verlengdOp()), LocalDate.parse(one.termijnTot())))
                                .toList(),
                        orEmpty(examens).stream()
                                .map(one -> new Persoon.Plicht.Examen(one.niveau(), LocalDate.parse(one.behaaldOp())))
                                .toList(),
                        Optional.ofNullable(einde)
                                .map(end -> new Persoon.Plicht.Einde(end.status(), LocalDate.parse(end.op())))));
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static Optional<LocalDate> date(@Nullable String text) {
        return Optional.ofNullable(text).map(LocalDate::parse);
    }
}
