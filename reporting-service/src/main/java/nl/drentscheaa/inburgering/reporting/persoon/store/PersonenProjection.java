package nl.drentscheaa.inburgering.reporting.persoon.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.drentscheaa.inburgering.platform.feed.FeedEvent;
import nl.drentscheaa.inburgering.platform.feed.consume.Projection;
import nl.drentscheaa.inburgering.platform.feed.consume.ReadModel;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Makes the facts about people from the feeds of intake, pip and monitoring. */
@Component
final class PersonenProjection implements Projection {

    static final String NAME = "personen";

    /** What intake tells of a person: each telling is the whole state. */
    private static final List<String> STATE = List.of(
            "geslacht",
            "nationaliteit",
            "nationaliteitNaam",
            "geboortemaand",
            "aankomstdatum",
            "uitkeringVan",
            "uitkeringTot");

    private static final List<String> TRAJECT =
            List.of("plichtVanaf", "termijnTot", "verlengingen", "examens", "einde");

    private static final String OPGEGAAN = "opgegaan";

    private static final List<String> PLAN = List.of("leerroute", "vastgesteldOp");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Set<String> sources() {
        return Set.of("intake", "pip", "monitoring");
    }

    @Override
    public Class<?> document() {
        return PersoonDocument.class;
    }

    @Override
    public void apply(FeedEvent event, ReadModel model) {
        model.apply(event, changeBy(event));
    }

    private static Update changeBy(FeedEvent event) {
        Map<String, Object> data = event.data();
        return switch (event.type()) {
            case "nieuwkomer-geregistreerd", "nieuwkomer-gewijzigd" -> state(STATE, data);
            case "nieuwkomer-ingetrokken" -> state(STATE, Map.of()).set("ingetrokken", true);
            case "traject-ingetrokken" -> state(TRAJECT, Map.of());
            case "nieuwkomer-overgedragen" -> new Update().set("vertrokkenOp", data.get("verhuisdatum"));
            case "nieuwkomer-samengevoegd" -> new Update().set(OPGEGAAN, true);
            case "nieuwkomer-hersteld" -> state(STATE, data).unset(OPGEGAAN);
            case "pip-opgesteld", "pip-herzien", "pip-vastgesteld" -> state(PLAN, data);
            case "inburgeringsplicht-gestart" ->
                new Update().set("plichtVanaf", data.get("plichtVanaf")).set("termijnTot", data.get("termijnTot"));
            case "termijn-verlengd" -> new Update().push("verlengingen", part(data, "verlengdOp", "termijnTot"));
            case "examen-behaald" -> new Update().push("examens", part(data, "niveau", "behaaldOp"));
            case "ontheffing-verleend" ->
                new Update().set("einde.status", "ontheven").set("einde.op", data.get("verleendOp"));
            case "traject-afgerond" ->
                new Update().set("einde.status", data.get("status")).set("einde.op", data.get("afgerondOp"));
            default -> new Update();
        };
    }

    /** A field that is not told is a field that is empty now. */
    private static Update state(List<String> fields, Map<String, Object> data) {
        var update = new Update();
        fields.forEach(field -> {
            Object value = data.get(field);
            if (value == null) {
                update.unset(field);
            } else {
                update.set(field, value);
            }
        });
        return update;
    }

    private static org.bson.Document part(Map<String, Object> data, String first, String second) {
        return new org.bson.Document(first, data.get(first)).append(second, data.get(second));
    }
}
