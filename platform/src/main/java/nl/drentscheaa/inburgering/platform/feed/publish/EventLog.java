package nl.drentscheaa.inburgering.platform.feed.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import nl.drentscheaa.inburgering.platform.feed.OutboxEvent;
import nl.drentscheaa.inburgering.platform.tenancy.GemeenteId;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * The numbered events of the bound municipality.
 *
 * <p>A number is taken by inserting it: {@code _id} = last + 1. Two relays that want the same number meet the unique
 * key, and the later one looks again. An ordered insert stops at the first refusal, so a number is never skipped.
 * Reading goes by exact numbers, which every database answers from the key alone.
 */
public final class EventLog {

    private static final int TRIES = 200;

    private final MongoTemplate mongo;
    private final FeedForgetting forgetting;

    /** The last number known to be taken, per municipality; it may lag behind, never run ahead. */
    private final Map<GemeenteId, Long> known = new ConcurrentHashMap<>();

    public EventLog(MongoTemplate mongo) {
        this(mongo, FeedForgetting.NOTHING);
    }

    EventLog(MongoTemplate mongo, FeedForgetting forgetting) {
        this.mongo = mongo;
        this.forgetting = forgetting;
    }

    /** Appends, in this order, those of the events that the feed does not have yet. */
    public void append(List<OutboxEvent> events) {
        publish(events);
        // Also of those that were there: a program may have died in between.
        events.forEach(this::forget);
    }

    private void forget(OutboxEvent event) {
        for (String field : forgetting.fieldsOf(event.type())) {
            String path = "data." + field;
            Query told = Query.query(
                    Criteria.where("subject").is(event.subject()).and(path).exists(true));
            mongo.updateMulti(told, Update.update(path, FeedForgetting.FORGOTTEN), StoredEvent.class);
        }
    }

    private void publish(List<OutboxEvent> events) {
        List<OutboxEvent> left = events;
        for (int attempt = 0; attempt < TRIES && !left.isEmpty(); attempt++) {
            try {
                insert(left);
                return;
            } catch (DuplicateKeyException e) {
                // Either the number or the event was taken by another relay: look at both again.
                head();
                left = withoutPublished(left);
            }
        }
        if (!left.isEmpty()) {
            throw new IllegalStateException("no free number in the feed after " + TRIES + " tries");
        }
    }

    private void insert(List<OutboxEvent> events) {
        long last = lastKnown();
        var numbered = new ArrayList<StoredEvent>(events.size());
        for (OutboxEvent event : events) {
            numbered.add(StoredEvent.number(++last, event));
        }
        mongo.insert(numbered, StoredEvent.class);
        remember(last);
    }

    private List<OutboxEvent> withoutPublished(List<OutboxEvent> events) {
        List<String> ids = events.stream().map(OutboxEvent::eventId).toList();
        Query query = Query.query(Criteria.where("eventId").in(ids));
        query.fields().include("eventId");
        Set<String> published = new HashSet<>();
        mongo.find(query, org.bson.Document.class, "events")
                .forEach(found -> published.add(found.getString("eventId")));
        return events.stream()
                .filter(event -> !published.contains(event.eventId()))
                .toList();
    }

    /** The events after a number, oldest first, at most {@code limit}. */
    List<StoredEvent> read(long after, int limit) {
        List<Long> numbers =
                LongStream.rangeClosed(after + 1, after + limit).boxed().toList();
        return mongo.find(Query.query(Criteria.where("_id").in(numbers)), StoredEvent.class).stream()
                .sorted(Comparator.comparingLong(StoredEvent::sequence))
                .toList();
    }

    /** The last number taken; 0 when there is none. */
    public long head() {
        long last = lastKnown();
        while (exists(last + 1)) {
            last = advance(last + 1);
        }
        remember(last);
        return last;
    }

    /** Doubles its stride while numbers are taken, so that a long lead by another relay is found in few questions. */
    private long advance(long taken) {
        long stride = 1;
        long last = taken;
        while (exists(last + stride)) {
            last += stride;
            stride *= 2;
        }
        return last;
    }

    private boolean exists(long sequence) {
        // Found rather than counted: a count is an aggregation, which no database answers from the key alone.
        return mongo.findById(sequence, StoredEvent.class) != null;
    }

    private long lastKnown() {
        GemeenteId gemeente = Tenancy.current().id();
        Long last = known.get(gemeente);
        return last != null ? last : known.merge(gemeente, lastStored(), Math::max);
    }

    private long lastStored() {
        Query newest = new Query().with(Sort.by(Sort.Direction.DESC, "_id")).limit(1);
        StoredEvent last = mongo.findOne(newest, StoredEvent.class);
        return last == null ? 0 : last.sequence();
    }

    private void remember(long last) {
        known.merge(Tenancy.current().id(), last, Math::max);
    }
}
