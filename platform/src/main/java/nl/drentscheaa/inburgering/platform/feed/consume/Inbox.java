package nl.drentscheaa.inburgering.platform.feed.consume;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.drentscheaa.inburgering.platform.feed.FeedEvent;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** The events of the bound municipality that wait for somebody to look at them. */
final class Inbox {

    /** A subject is parked per source: the order between two sources means nothing. */
    record ParkedSubject(String source, String subject) {

        static ParkedSubject of(FeedEvent event) {
            return new ParkedSubject(event.source(), event.subject());
        }
    }

    private final MongoTemplate mongo;
    private final Clock clock;

    Inbox(MongoTemplate mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    void park(Generation generation, FeedEvent event, String fault) {
        mongo.save(ParkedEvent.of(generation, event, fault, clock.instant()));
    }

    Set<ParkedSubject> subjects(Generation generation) {
        var subjects = new HashSet<ParkedSubject>();
        all(generation).forEach(parked -> subjects.add(new ParkedSubject(parked.source(), parked.subject())));
        return subjects;
    }

    List<ParkedEvent> all(Generation generation) {
        return sorted(Criteria.where("generation").is(generation.key()));
    }

    /** What waits for one subject, in the order in which it must be applied. */
    List<ParkedEvent> of(Generation generation, String subject) {
        return sorted(
                Criteria.where("generation").is(generation.key()).and("subject").is(subject));
    }

    long count(Generation generation) {
        return mongo.count(Query.query(Criteria.where("generation").is(generation.key())), ParkedEvent.class);
    }

    void remove(ParkedEvent parked) {
        mongo.remove(Query.query(Criteria.where("_id").is(parked.key())), ParkedEvent.class);
    }

    void forget(Generation generation) {
        mongo.remove(Query.query(Criteria.where("generation").is(generation.key())), ParkedEvent.class);
    }

    private List<ParkedEvent> sorted(Criteria criteria) {
        return mongo.find(Query.query(criteria), ParkedEvent.class).stream()
                .sorted(Comparator.comparing(ParkedEvent::source).thenComparingLong(ParkedEvent::sequence))
                .toList();
    }
}
