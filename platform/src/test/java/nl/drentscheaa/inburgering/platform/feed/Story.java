package nl.drentscheaa.inburgering.platform.feed;

import java.time.Instant;
import java.util.Map;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A small aggregate that tells of each step it takes. */
@Document("stories")
public class Story extends Aggregate {

    @Id
    private final String id;

    private int step;

    public Story(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    public Story next() {
        step++;
        register(OutboxEvent.of("story-went-on", id, Instant.EPOCH, Map.of("step", step)));
        return this;
    }
}
