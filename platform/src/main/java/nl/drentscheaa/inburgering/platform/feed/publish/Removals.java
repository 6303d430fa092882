package nl.drentscheaa.inburgering.platform.feed.publish;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.drentscheaa.inburgering.platform.feed.OutboxEvent;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Removes stored aggregates and tells of it in the feed, so that neither happens without the other.
 *
 * <p>First it is noted what is to go, then it goes, then the note tells of it. What an aggregate still had to tell is
 * told before it goes. Stopped in between, {@link #finish} goes on from the notes.
 */
public final class Removals {

    private static final String ID = "_id";

    private final MongoTemplate mongo;
    private final Relay relay;

    Removals(MongoTemplate mongo, Relay relay) {
        this.mongo = mongo;
        this.relay = relay;
    }

    /**
     * Removes those that are still as they were first stored.
     *
     * @param type of their documents, which have {@code versie} and {@code outbox} as every aggregate
     * @param events what tells of each, by the id of its document; an event for the same reason always has the same id
     * @return the ids of the events of those that are gone
     */
    public Set<String> removeUnchanged(Class<?> type, Map<String, OutboxEvent> events) {
        String collection = mongo.getCollectionName(type);
        plan(collection, events);
        relay.relay(collection, events.keySet());
        var unchanged = where(ID).in(events.keySet()).and("versie").is(1L);
        mongo.remove(new Query(unchanged.and("outbox").size(0)), collection);
        return finish(events.values().stream().map(OutboxEvent::eventId).toList());
    }

    /**
     * Tells of what went and was not told of yet, and forgets the plan for what stayed.
     *
     * @return those of the events by which something went, by now or by an earlier call
     */
    public Set<String> finish(Collection<String> eventIds) {
        List<Removal> notes = notes(eventIds);
        Set<String> gone = new HashSet<>();
        var stayed = new ArrayList<String>();
        Map<String, Set<String>> left = left(notes);
        for (Removal note : notes) {
            if (!note.gedaan()
                    && left.getOrDefault(note.verzameling(), Set.of()).contains(note.document())) {
                stayed.add(note.eventId());
            } else {
                gone.add(note.eventId());
                tell(note);
            }
        }
        if (!stayed.isEmpty()) {
            mongo.remove(new Query(where(ID).in(stayed)), Removal.class);
        }
        return gone;
    }

    private void plan(String collection, Map<String, OutboxEvent> events) {
        Set<String> noted = notes(
                        events.values().stream().map(OutboxEvent::eventId).toList())
                .stream()
                .map(Removal::eventId)
                .collect(Collectors.toSet());
        Set<String> present = present(collection, events.keySet());
        List<Removal> added = events.entrySet().stream()
                .filter(one -> present.contains(one.getKey()))
                .map(one -> Removal.planned(collection, one.getKey(), one.getValue()))
                .filter(note -> !noted.contains(note.eventId()))
                .toList();
        mongo.insertAll(added);
    }

    /** Saved one by one: that is how the relay hears of it at once. */
    private void tell(Removal note) {
        if (!note.gedaan()) {
            mongo.save(note.done());
        }
    }

    private List<Removal> notes(Collection<String> eventIds) {
        return mongo.find(new Query(where(ID).in(eventIds)), Removal.class);
    }

    /** The ids of the documents that are still there, by their collection. */
    private Map<String, Set<String>> left(List<Removal> notes) {
        return notes.stream()
                .filter(note -> !note.gedaan())
                .collect(Collectors.groupingBy(
                        Removal::verzameling, Collectors.mapping(Removal::document, Collectors.toSet())))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> present(one.getKey(), one.getValue())));
    }

    private Set<String> present(String collection, Collection<String> ids) {
        var query = new Query(where(ID).in(ids));
        query.fields().include(ID);
        return mongo.find(query, Document.class, collection).stream()
                .map(found -> found.getString(ID))
                .collect(Collectors.toSet());
    }
}
