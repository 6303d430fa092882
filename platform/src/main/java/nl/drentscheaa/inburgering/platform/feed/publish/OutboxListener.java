package nl.drentscheaa.inburgering.platform.feed.publish;

import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.springframework.context.ApplicationListener;
import org.springframework.data.mongodb.core.mapping.event.AfterSaveEvent;

/** Tells the relay of each saved document that has something to tell. */
final class OutboxListener implements ApplicationListener<AfterSaveEvent<?>> {

    private final Relays relays;

    OutboxListener(Relays relays) {
        this.relays = relays;
    }

    @Override
    public void onApplicationEvent(AfterSaveEvent<?> event) {
        Document document = event.getDocument();
        String collection = event.getCollectionName();
        if (document != null
                && collection != null
                && document.get("outbox") instanceof List<?> outbox
                && !outbox.isEmpty()) {
            relays.saved(collection, Objects.requireNonNull(document.get("_id")));
        }
    }
}
