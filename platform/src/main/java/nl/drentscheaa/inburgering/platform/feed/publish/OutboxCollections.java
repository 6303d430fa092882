package nl.drentscheaa.inburgering.platform.feed.publish;

import java.util.List;
import nl.drentscheaa.inburgering.platform.feed.OutboxEvent;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.MongoPersistentEntity;

/** The collections of this service whose documents carry an outbox. */
final class OutboxCollections {

    private final MongoTemplate mongo;

    OutboxCollections(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    List<String> names() {
        return mongo.getConverter().getMappingContext().getPersistentEntities().stream()
                .filter(entity -> entity.isAnnotationPresent(Document.class) && hasOutbox(entity))
                .map(MongoPersistentEntity::getCollection)
                .toList();
    }

    private static boolean hasOutbox(MongoPersistentEntity<?> entity) {
        var outbox = entity.getPersistentProperty("outbox");
        return outbox != null && OutboxEvent.class.equals(outbox.getActualType());
    }
}
