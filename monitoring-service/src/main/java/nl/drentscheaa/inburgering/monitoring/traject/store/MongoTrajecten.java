package nl.drentscheaa.inburgering.monitoring.traject.store;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.drentscheaa.inburgering.monitoring.traject.Importregel;
import nl.drentscheaa.inburgering.monitoring.traject.NieuwkomerId;
import nl.drentscheaa.inburgering.monitoring.traject.Traject;
import nl.drentscheaa.inburgering.monitoring.traject.Trajecten;
import nl.drentscheaa.inburgering.platform.feed.OutboxEvent;
import nl.drentscheaa.inburgering.platform.feed.publish.Removals;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoTrajecten implements Trajecten {

    private final MongoTemplate mongo;
    private final Removals removals;

    MongoTrajecten(MongoTemplate mongo, Removals removals) {
        this.mongo = mongo;
        this.removals = removals;
    }

    @Override
    public Optional<Traject> find(NieuwkomerId nieuwkomerId) {
        return Optional.ofNullable(mongo.findById(nieuwkomerId.value(), Traject.class));
    }

    @Override
    public Map<NieuwkomerId, Traject> findAll(Collection<NieuwkomerId> nieuwkomers) {
        Query byId = Query.query(Criteria.where("_id")
                .in(nieuwkomers.stream().map(NieuwkomerId::value).toList()));
        return mongo.find(byId, Traject.class).stream()
                .collect(Collectors.toMap(Traject::nieuwkomerId, Function.identity()));
    }

    @Override
    public List<Traject> findBy(Collection<Importregel> importregels) {
        return mongo.find(Query.query(Criteria.where("importregel").in(texts(importregels))), Traject.class);
    }

    @Override
    public Set<Importregel> withdrawUnchanged(Collection<Traject> trajecten, Instant now) {
        Map<String, OutboxEvent> events = new HashMap<>();
        trajecten.forEach(one -> one.importregel()
                .ifPresent(regel -> events.put(one.nieuwkomerId().value(), one.withdrawal(regel, now))));
        return rows(removals.removeUnchanged(Traject.class, events));
    }

    @Override
    public Set<Importregel> finishWithdrawals(Collection<Importregel> importregels) {
        return rows(removals.finish(texts(importregels)));
    }

    /** The event that tells of a withdrawal has the id of the row. */
    private static Set<Importregel> rows(Set<String> eventIds) {
        return eventIds.stream().map(UUID::fromString).map(Importregel::new).collect(Collectors.toSet());
    }

    private static List<String> texts(Collection<Importregel> importregels) {
        return importregels.stream().map(Importregel::toString).toList();
    }

    @Override
    public void addAll(Collection<Traject> trajecten) {
        mongo.insertAll(trajecten);
    }
}
