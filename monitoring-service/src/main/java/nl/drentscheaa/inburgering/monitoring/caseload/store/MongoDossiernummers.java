package nl.drentscheaa.inburgering.monitoring.caseload.store;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import nl.drentscheaa.inburgering.monitoring.traject.Dossiernummers;
import nl.drentscheaa.inburgering.monitoring.traject.NieuwkomerId;
import nl.drentscheaa.inburgering.platform.feed.consume.ReadModels;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Finds newcomers by number in the caseload, which knows everyone of whom intake told. */
@Repository
class MongoDossiernummers implements Dossiernummers {

    private final MongoTemplate mongo;
    private final ReadModels models;
    private final Clock clock;

    MongoDossiernummers(MongoTemplate mongo, ReadModels models, Clock clock) {
        this.mongo = mongo;
        this.models = models;
        this.clock = clock;
    }

    @Override
    public Map<String, NieuwkomerId> resolve(Collection<String> dossiernummers) {
        Query query = Query.query(
                Criteria.where("zichtbaar").is(true).and("dossiernummer").in(dossiernummers));
        query.fields().include("dossiernummer");
        return mongo.find(query, Document.class, models.collectionOf(CaseloadProjection.NAME)).stream()
                .collect(Collectors.toMap(
                        found -> found.getString("dossiernummer"), found -> new NieuwkomerId(found.getString("_id"))));
    }

    @Override
    public boolean isComplete() {
        Instant asked = clock.instant();
        return !models.standOf(CaseloadProjection.NAME, Tenancy.current().id()).isBefore(asked);
    }
}
