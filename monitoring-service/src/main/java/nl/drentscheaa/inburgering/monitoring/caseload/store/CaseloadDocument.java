package nl.drentscheaa.inburgering.monitoring.caseload.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.monitoring.caseload.Intakestatus;
import nl.drentscheaa.inburgering.monitoring.caseload.Leerroute;
import nl.drentscheaa.inburgering.monitoring.caseload.Nulmeting;
import nl.drentscheaa.inburgering.monitoring.caseload.PlanStatus;
import nl.drentscheaa.inburgering.monitoring.caseload.Positie;
import nl.drentscheaa.inburgering.monitoring.caseload.Radarstand;
import nl.drentscheaa.inburgering.monitoring.caseload.Regel;
import nl.drentscheaa.inburgering.monitoring.caseload.Status;
import nl.drentscheaa.inburgering.monitoring.caseload.Termijnen;
import nl.drentscheaa.inburgering.monitoring.caseload.Volgorde;
import nl.drentscheaa.inburgering.monitoring.traject.NieuwkomerId;
import nl.drentscheaa.inburgering.monitoring.traject.Regime;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The read model as stored. Dates are text in ISO form, which sorts as the days do.
 *
 * <p>The first fields are what the feeds tell. {@code zichtbaar} and those from {@code status} on follow from them (see {@link Afleiding})
 * and are stored so that a query finds them by an index.
 *
 * @param zichtbaar true once intake told of the person; until then nobody sees the document, since
 *     nobody knows of whom it is; false again once the person moved to another municipality, whose caseload shows them,
 *     and as long as the dossier went up in another one of the same person
 * @param vertrokkenOp the first day in that other municipality
 * @param openTermijn the last day of a term that runs
 * @param pipUiterlijk the last day for a plan that is not there
 * @param eerstvolgendeTermijn the first of those two
 * @param opgegaan that the dossier was merged with another one
 * @param eigenRegisseur who directs the newcomer alone
 * @param huishoudens by their ids; more than one while a move is half heard
 * @param regisseur who directs: one family, one plan, one regisseur (policy note §4.2)
 * @param nulmeting whether there is a first measurement of the radar
 * @param intake how far the broad intake is
 */
@Document("caseload")
@CompoundIndex(name = "naam", def = "{'zichtbaar': 1, 'sorteernaam': 1, '_id': 1}")
@CompoundIndex(name = "termijn", def = "{'zichtbaar': 1, 'eerstvolgendeTermijn': 1, '_id': 1}")
@CompoundIndex(name = "aankomst", def = "{'zichtbaar': 1, 'aankomstdatum': 1, '_id': 1}")
@CompoundIndex(name = "status_naam", def = "{'zichtbaar': 1, 'status': 1, 'sorteernaam': 1, '_id': 1}")
@CompoundIndex(name = "status_termijn", def = "{'zichtbaar': 1, 'status': 1, 'eerstvolgendeTermijn': 1, '_id': 1}")
@CompoundIndex(name = "leerroute_naam", def = "{'zichtbaar': 1, 'leerroute': 1, 'sorteernaam': 1, '_id': 1}")
@CompoundIndex(name = "regisseur_naam", def = "{'zichtbaar': 1, 'regisseur': 1, 'sorteernaam': 1, '_id': 1}")
@CompoundIndex(name = "nulmeting_naam", def = "{'zichtbaar': 1, 'nulmeting': 1, 'sorteernaam': 1, '_id': 1}")
@CompoundIndex(
        name = "nulmeting_termijn",
        def = "{'zichtbaar': 1, 'nulmeting': 1, 'eerstvolgendeTermijn': 1, '_id': 1}")
@CompoundIndex(name = "intake_naam", def = "{'zichtbaar': 1, 'intake': 1, 'sorteernaam': 1, '_id': 1}")
@CompoundIndex(name = "intake_termijn", def = "{'zichtbaar': 1, 'intake': 1, 'eerstvolgendeTermijn': 1, '_id': 1}")
@CompoundIndex(name = "open_termijn", def = "{'zichtbaar': 1, 'openTermijn': 1}")
@CompoundIndex(name = "pip_uiterlijk", def = "{'zichtbaar': 1, 'pipUiterlijk': 1}")
@CompoundIndex(name = "woorden", def = "{'zichtbaar': 1, 'zoekwoorden': 1}")
@CompoundIndex(name = "dossiernummer", def = "{'zichtbaar': 1, 'dossiernummer': 1}")
// Holds every field that the summary counts, so that it never reads a document.
@CompoundIndex(
        name = "telling",
        def = "{'zichtbaar': 1, 'status': 1, 'leerroute': 1, 'planStatus': 1, 'openTermijn': 1, 'pipUiterlijk': 1}")
record CaseloadDocument(
        @Id String nieuwkomerId,
        @Nullable Boolean zichtbaar,
        @Nullable String dossiernummer,
        @Nullable String weergavenaam,
        @Nullable String sorteernaam,
        @Nullable List<String> zoekwoorden,
        @Nullable String regime,
        @Nullable String aankomstdatum,
        @Nullable String vertrokkenOp,
        @Nullable Boolean opgegaan,
        @Nullable String eigenRegisseur,
        @Nullable Map<String, HuishoudenDocument> huishoudens,
        @Nullable String trajectStatus,
        @Nullable String termijnTot,
        @Nullable String planLeerroute,
        @Nullable String planStand,
        @Nullable String vastgesteldOp,
        @Nullable RadarDocument radar,
        @Nullable String intakeStand,
        @Nullable String status,
        @Nullable String leerroute,
        @Nullable String planStatus,
        @Nullable String openTermijn,
        @Nullable String pipUiterlijk,
        @Nullable String eerstvolgendeTermijn,
        @Nullable String nulmeting,
        @Nullable String intake,
        @Nullable String regisseur) {

    /** A household to which the newcomer belongs, and who directs it. */
    record HuishoudenDocument(int leden, @Nullable String regisseur) {}

    /** The scores of the last measurement. */
    record RadarDocument(String datum, int financien, int zorg, int samenleving, int werk, int ontmoeten) {

        Radarstand toRadarstand() {
            return new Radarstand(LocalDate.parse(datum), financien, zorg, samenleving, werk, ontmoeten);
        }
    }

    /** Where a date is absent: later than every date, so that it is never in a window and comes last in the order. */
    static final String NOOIT = "9999-12-31";

    /** What a row shows follows from the facts again: the stored fields serve the query alone. */
    Optional<Regel> toRegel(Volgorde volgorde) {
        String sleutel = sleutel(volgorde);
        if (dossiernummer == null
                || weergavenaam == null
                || regime == null
                || aankomstdatum == null
                || sleutel == null) {
            return Optional.empty();
        }
        Afleiding afgeleid = Afleiding.of(this);
        return Optional.of(new Regel(
                new Positie(sleutel, Tenancy.current().id(), new NieuwkomerId(nieuwkomerId)),
                dossiernummer,
                weergavenaam,
                afgeleid.status(),
                Regime.of(regime),
                afgeleid.leerroute(),
                afgeleid.planStatus(),
                afgeleid.intake(),
                LocalDate.parse(aankomstdatum),
                date(termijnTot),
                afgeleid.termijnen(),
                Optional.ofNullable(radar).map(RadarDocument::toRadarstand)));
    }

    Termijnen.Feiten feiten() {
        return new Termijnen.Feiten(
                trajectStatus == null ? Status.ONBEKEND : Status.of(trajectStatus),
                date(termijnTot),
                Optional.ofNullable(regime).map(Regime::of),
                date(aankomstdatum),
                date(vastgesteldOp));
    }

    Leerroute plannedLeerroute() {
        return planLeerroute == null ? Leerroute.GEEN : Leerroute.of(planLeerroute);
    }

    PlanStatus plannedStatus() {
        return planStand == null ? PlanStatus.GEEN : PlanStatus.of(planStand);
    }

    Intakestatus intakestatus() {
        return intakeStand == null ? Intakestatus.GEEN : Intakestatus.of(intakeStand);
    }

    /** Who directs the household directs all in it; who is alone, or in one without, has the own one. */
    Optional<String> directedBy() {
        return Stream.ofNullable(huishoudens)
                .flatMap(known -> known.values().stream())
                .flatMap(known -> Stream.ofNullable(known.regisseur()))
                .findFirst()
                .or(() -> Optional.ofNullable(eigenRegisseur));
    }

    Nulmeting nulmetingStand() {
        return radar == null ? Nulmeting.NOG_NIET : Nulmeting.GEDAAN;
    }

    /** The field by which an order sorts. */
    static String veld(Volgorde volgorde) {
        return switch (volgorde.oplopend()) {
            case TERMIJN -> "eerstvolgendeTermijn";
            case AANKOMSTDATUM -> "aankomstdatum";
            default -> "sorteernaam";
        };
    }

    private @Nullable String sleutel(Volgorde volgorde) {
        return switch (volgorde.oplopend()) {
            case TERMIJN -> eerstvolgendeTermijn;
            case AANKOMSTDATUM -> aankomstdatum;
            default -> sorteernaam;
        };
    }

    private static Optional<LocalDate> date(@Nullable String text) {
        return Optional.ofNullable(text).map(LocalDate::parse);
    }
}
