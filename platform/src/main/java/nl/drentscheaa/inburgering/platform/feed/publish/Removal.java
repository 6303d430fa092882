package nl.drentscheaa.inburgering.platform.feed.publish;

import java.util.List;
import nl.drentscheaa.inburgering.platform.feed.OutboxEvent;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * A note that something is to go, and afterwards that it is gone. It holds nothing of what it was.
 *
 * @param eventId of the event that tells of it
 * @param verzameling the collection from which it goes
 * @param document the id that it has, or had, there
 * @param gebeurtenis what will tell of it
 * @param gedaan whether it is gone and the event waits for the relay, or was relayed
 */
@Document("verwijderingen")
record Removal(
        @Id String eventId,
        @Field("verzameling") String verzameling,
        @Field("document") String document,
        @Field("gebeurtenis") OutboxEvent gebeurtenis,
        @Field("gedaan") boolean gedaan,
        @Field("outbox") List<OutboxEvent> outbox) {

    static Removal planned(String collection, String document, OutboxEvent event) {
        return new Removal(event.eventId(), collection, document, event, false, List.of());
    }

    Removal done() {
        return new Removal(eventId, verzameling, document, gebeurtenis, true, List.of(gebeurtenis));
    }
}
