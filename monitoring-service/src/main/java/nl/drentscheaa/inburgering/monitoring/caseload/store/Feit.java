package nl.drentscheaa.inburgering.monitoring.caseload.store;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.drentscheaa.inburgering.monitoring.caseload.Intakestatus;
import nl.drentscheaa.inburgering.monitoring.caseload.Leerroute;
import nl.drentscheaa.inburgering.monitoring.caseload.PlanStatus;
import nl.drentscheaa.inburgering.monitoring.caseload.Status;
import nl.drentscheaa.inburgering.monitoring.traject.Regime;
import nl.drentscheaa.inburgering.platform.feed.FeedEvent;
import nl.drentscheaa.inburgering.platform.text.Folding;
import org.bson.Document;
import org.springframework.data.mongodb.core.query.Update;

/**
 * What an event changes of the facts. Each source has fields of its own, so that the order between sources does not
 * matter. What could not be read later is refused now: the event is parked and seen, not stored and stumbled over.
 */
final class Feit {

    private static final List<String> DOMEINEN = List.of("financien", "zorg", "samenleving", "werk", "ontmoeten");

    /** What intake tells of a person. */
    private static final List<String> NIEUWKOMER = List.of(
            "dossiernummer",
            "weergavenaam",
            "sorteernaam",
            "zoekwoorden",
            "regime",
            "aankomstdatum",
            "eigenRegisseur",
            "huishoudens",
            "opgegaan",
            "radar");

    private static final List<String> TRAJECT = List.of("trajectStatus", "termijnTot");

    private final Map<String, Object> told;
    private final Update update = new Update();

    private Feit(Map<String, Object> told) {
        this.told = told;
    }

    /** Empty for an event that the caseload does not show. */
    static Optional<Update> of(FeedEvent event) {
        var feit = new Feit(event.data());
        return switch (event.type()) {
            case "nieuwkomer-geregistreerd", "nieuwkomer-gewijzigd" -> Optional.of(feit.nieuwkomer());
            case "nieuwkomer-overgedragen" -> Optional.of(feit.update.set("vertrokkenOp", feit.date("verhuisdatum")));
            case "nieuwkomer-gewist" -> Optional.of(feit.wissing());
            case "pip-opgesteld", "pip-herzien", "pip-vastgesteld" -> Optional.of(feit.plan());
            case "leerroute-bepaald" -> Optional.of(feit.leerroute());
            case "inburgeringsplicht-gestart" -> Optional.of(feit.plicht());
            case "termijn-verlengd" -> Optional.of(feit.verlenging());
            case "ontheffing-verleend" -> Optional.of(feit.update.set("trajectStatus", Status.ONTHEVEN.code()));
            case "traject-afgerond" -> Optional.of(feit.einde());
            case "nieuwkomer-ingetrokken" -> Optional.of(feit.unset(NIEUWKOMER));
            case "traject-ingetrokken" -> Optional.of(feit.unset(TRAJECT));
            case "nieuwkomer-samengevoegd" -> Optional.of(feit.update.set("opgegaan", true));
            case "nieuwkomer-hersteld" -> Optional.of(feit.nieuwkomer().unset("opgegaan"));
            case "radar-gemeten" -> feit.radar();
            case "intake-gestart" -> Optional.of(feit.update.set("intakeStand", Intakestatus.GESTART.code()));
            case "intake-afgerond" -> Optional.of(feit.update.set("intakeStand", Intakestatus.AFGEROND.code()));
            case "huishouden-gewijzigd" -> Optional.of(feit.huishouden());
            default -> Optional.empty();
        };
    }

    /** The whole state of the person: what is not told is empty now. */
    private Update nieuwkomer() {
        String weergavenaam = text("weergavenaam");
        String dossiernummer = text("dossiernummer");
        String regime = text("regime");
        Set<String> zoekwoorden = new LinkedHashSet<>(Folding.words(weergavenaam));
        zoekwoorden.addAll(Folding.words(dossiernummer));
        update.set("dossiernummer", dossiernummer)
                .set("weergavenaam", weergavenaam)
                .set("sorteernaam", Folding.fold(weergavenaam))
                .set("zoekwoorden", zoekwoorden)
                .set("regime", Regime.of(regime).code())
                .set("aankomstdatum", date("aankomstdatum"));
        find("regisseur")
                .ifPresentOrElse(
                        account -> update.set("eigenRegisseur", account), () -> update.unset("eigenRegisseur"));
        return update;
    }

    /** Nobody can say whom the other facts are about, and without a number nobody is shown. */
    private Update wissing() {
        List.of("dossiernummer", "weergavenaam", "sorteernaam", "zoekwoorden", "eigenRegisseur", "huishoudens")
                .forEach(update::unset);
        return update;
    }

    /** Each household has a place of its own: that somebody left one may be heard after joining another. */
    private Update huishouden() {
        String place = "huishoudens." + UUID.fromString(text("huishoudenId"));
        if (!"true".equals(text("lid"))) {
            return update.unset(place);
        }
        var huishouden = new Document("leden", Integer.parseInt(text("leden")));
        find("regisseur").ifPresent(account -> huishouden.append("regisseur", account));
        return update.set(place, huishouden);
    }

    /** A later draft does not undo that a plan was adopted: the day of adoption stays. */
    private Update plan() {
        update.set("planLeerroute", Leerroute.of(text("leerroute")).code())
                .set("planStand", PlanStatus.of(text("status")).code());
        if (find("vastgesteldOp").isPresent()) {
            update.set("vastgesteldOp", date("vastgesteldOp"));
        }
        return update;
    }

    private Update leerroute() {
        return update.set("planLeerroute", Leerroute.of(text("leerroute")).code());
    }

    private Update plicht() {
        update.set("trajectStatus", Status.LOPEND.code());
        return find("termijnTot").isPresent()
                ? update.set("termijnTot", date("termijnTot"))
                : update.unset("termijnTot");
    }

    private Update verlenging() {
        return update.set("termijnTot", date("termijnTot"));
    }

    private Update einde() {
        return update.set("trajectStatus", Status.of(text("status")).code());
    }

    /** A correction of an earlier measurement does not change how it stands now. */
    private Optional<Update> radar() {
        var radar = new Document("datum", date("datum"));
        for (String domein : DOMEINEN) {
            radar.append(domein, score(domein));
        }
        return "true".equals(text("laatste")) ? Optional.of(update.set("radar", radar)) : Optional.empty();
    }

    /** Of who is withdrawn nothing is kept that intake told: nobody sees a document without it. */
    private Update unset(List<String> fields) {
        fields.forEach(update::unset);
        return update;
    }

    private int score(String field) {
        int score = Integer.parseInt(text(field));
        if (score < 1 || score > 5) {
            throw new IllegalArgumentException("an event has a score outside the axis: " + field);
        }
        return score;
    }

    private String date(String field) {
        return LocalDate.parse(text(field)).toString();
    }

    private String text(String field) {
        return find(field).orElseThrow(() -> new IllegalArgumentException("an event lacks " + field));
    }

    private Optional<String> find(String field) {
        return Optional.ofNullable(told.get(field)).map(Object::toString);
    }
}
