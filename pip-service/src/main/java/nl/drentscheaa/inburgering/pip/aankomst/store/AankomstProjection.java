package nl.drentscheaa.inburgering.pip.aankomst.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.drentscheaa.inburgering.pip.aankomst.Regime;
import nl.drentscheaa.inburgering.platform.encryption.FieldEncryption;
import nl.drentscheaa.inburgering.platform.feed.FeedEvent;
import nl.drentscheaa.inburgering.platform.feed.consume.Projection;
import nl.drentscheaa.inburgering.platform.feed.consume.ReadModel;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Keeps of intake's feed who arrived. Each event tells the whole state; of who was erased nothing is left, and the words
 * of the plans cannot be read any more, since their key is destroyed here too.
 */
@Component
final class AankomstProjection implements Projection {

    static final String NAME = "aankomst";

    private static final Set<String> STATES =
            Set.of("nieuwkomer-geregistreerd", "nieuwkomer-gewijzigd", "nieuwkomer-hersteld");
    private static final String MERGED = "nieuwkomer-samengevoegd";
    private static final String PARTED = "nieuwkomer-hersteld";
    private static final String OPGEGAAN = "opgegaan";
    private static final String MOVED = "nieuwkomer-overgedragen";
    private static final String ERASED = "nieuwkomer-gewist";
    private static final String WITHDRAWN = "nieuwkomer-ingetrokken";
    private static final List<String> FIELDS = List.of("dossiernummer", "weergavenaam", "regime", "aankomstdatum");

    private final FieldEncryption encryption;

    AankomstProjection(FieldEncryption encryption) {
        this.encryption = encryption;
    }

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
        return Set.of("intake");
    }

    @Override
    public Class<?> document() {
        return AankomstDocument.class;
    }

    @Override
    public void apply(FeedEvent event, ReadModel model) {
        if (STATES.contains(event.type())) {
            Update state = state(event.data());
            model.apply(event, event.type().equals(PARTED) ? state.unset(OPGEGAAN) : state);
        } else if (event.type().equals(MERGED)) {
            model.apply(event, new Update().set(OPGEGAAN, true));
        } else if (event.type().equals(MOVED)) {
            String verhuisdatum = text(event.data(), "verhuisdatum");
            LocalDate.parse(verhuisdatum);
            model.apply(event, new Update().set("vertrokkenOp", verhuisdatum));
        } else if (event.type().equals(ERASED)) {
            encryption.destroyKey(event.subject());
            model.apply(event, nothing());
        } else if (event.type().equals(WITHDRAWN)) {
            model.apply(event, nothing());
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

    /** Who was erased, or never should have been registered, did not arrive as far as anybody can say. */
    private static Update nothing() {
        var nothing = new Update();
        FIELDS.forEach(nothing::unset);
        return nothing;
    }

    private static String text(Map<String, Object> data, String field) {
        return Optional.ofNullable(data.get(field))
                .map(Object::toString)
                .orElseThrow(() -> new IllegalArgumentException("an event of intake lacks " + field));
    }
}
