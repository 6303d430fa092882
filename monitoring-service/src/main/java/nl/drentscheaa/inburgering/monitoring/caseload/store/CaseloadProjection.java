package nl.drentscheaa.inburgering.monitoring.caseload.store;

import java.util.Set;
import nl.drentscheaa.inburgering.platform.feed.FeedEvent;
import nl.drentscheaa.inburgering.platform.feed.consume.Projection;
import nl.drentscheaa.inburgering.platform.feed.consume.ReadModel;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * Makes the caseload from the feeds of intake, pip and this service itself.
 *
 * <p>An event first changes the facts of its own source. What follows from all facts together is then derived anew and
 * stored on the condition that no other source changed anything in between; whoever loses that race derives again. A
 * repeated event changes no fact and derives the same, so that a program that stopped halfway leaves nothing undone.
 */
@Component
final class CaseloadProjection implements Projection {

    static final String NAME = "caseload";

    private static final int TRIES = 20;

    private final MongoTemplate mongo;

    CaseloadProjection(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 4;
    }

    @Override
    public Set<String> sources() {
        return Set.of("intake", "pip", "monitoring");
    }

    @Override
    public Class<?> document() {
        return CaseloadDocument.class;
    }

    @Override
    public void apply(FeedEvent event, ReadModel model) {
        Feit.of(event).ifPresent(feit -> {
            model.apply(event, feit);
            derive(event.subject(), model.collection());
        });
    }

    private void derive(String subject, String collection) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Document stored = mongo.findById(subject, Document.class, collection);
            if (stored == null || deriveFrom(stored, collection)) {
                return;
            }
        }
        throw new IllegalStateException("the facts of a newcomer keep changing");
    }

    /** @return false when the facts were changed since they were read */
    private boolean deriveFrom(Document stored, String collection) {
        var facts = mongo.getConverter().read(CaseloadDocument.class, stored);
        var unchanged = Criteria.where("_id").is(facts.nieuwkomerId());
        Document seen = stored.get("seen", Document.class);
        for (String source : sources()) {
            unchanged = unchanged.and("seen." + source).is(seen.getLong(source));
        }
        return mongo.updateFirst(Query.query(unchanged), Afleiding.of(facts).update(), collection)
                        .getMatchedCount()
                == 1;
    }
}
