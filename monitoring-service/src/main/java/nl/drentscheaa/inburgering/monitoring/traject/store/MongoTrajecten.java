package nl.drentscheaa.inburgering.monitoring.traject.store;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.drentscheaa.inburgering.monitoring.traject.NieuwkomerId;
import nl.drentscheaa.inburgering.monitoring.traject.Traject;
import nl.drentscheaa.inburgering.monitoring.traject.Trajecten;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoTrajecten implements Trajecten {

    private final MongoTemplate mongo;

    MongoTrajecten(MongoTemplate mongo) {
        this.mongo = mongo;
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
    public void addAll(Collection<Traject> trajecten) {
        mongo.insertAll(trajecten);
    }
}
