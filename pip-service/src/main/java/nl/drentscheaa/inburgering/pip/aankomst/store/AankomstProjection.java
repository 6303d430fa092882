package nl.drentscheaa.inburgering.pip.aankomst.store;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.drentscheaa.inburgering.pip.aankomst.Regime;
import nl.drentscheaa.inburgering.platform.feed.FeedEvent;
import nl.drentscheaa.inburgering.platform.feed.consume.Projection;
import nl.drentscheaa.inburgering.platform.feed.consume.ReadModel;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Keeps of intake's feed who arrived. Each event tells the whole state. */
@Component
final class AankomstProjection implements Projection {

    static final String NAME = "aankomst";

    private static final Set<String> TYPES = Set.of("nieuwkomer-geregistreerd", "nieuwkomer-gewijzigd");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Set<String> sources() {
        return Set.of("intake");
    }

    @Override
    public Class<?> document() {
        return AankomstDocument.class;
    }

    @Override
    public void apply(FeedEvent event, ReadModel model) {
        if (TYPES.contains(event.type())) {
            model.apply(event, state(event.data()));
        }
    }

    /** What could not be read later is refused now: the event is parked and seen, not stored and stumbled over. */
    private static Update state(Map<String, Object> data) {
        String regime = text(data, "regime");
        Regime.of(regime);
        String aankomstdatum = text(data, "aankomstdatum");
        LocalDate.parse(aankomstdatum);
        return new Update()
                .set("dossiernummer", text(data, "dossiernummer"))
                .set("weergavenaam", text(data, "weergavenaam"))
                .set("regime", regime)
                .set("aankomstdatum", aankomstdatum);
    }

    private static String text(Map<String, Object> data, String field) {
        return Optional.ofNullable(data.get(field))
                .map(Object::toString)
                .orElseThrow(() -> new IllegalArgumentException("an event of intake lacks " + field));
    }
}
