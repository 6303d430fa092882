package nl.drentscheaa.inburgering.intake.bijlage.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.bijlage.Bijlage;
import nl.drentscheaa.inburgering.intake.bijlage.BijlageId;
import nl.drentscheaa.inburgering.intake.bijlage.Bijlagen;
import nl.drentscheaa.inburgering.intake.bijlage.Bijlagestatus;
import nl.drentscheaa.inburgering.intake.bijlage.Positie;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoBijlagen implements Bijlagen {

    private static final String ID = "_id";
    private static final String OP = "op";

    private final MongoTemplate mongo;
    private final BijlageMapping mapping;

    MongoBijlagen(MongoTemplate mongo, BijlageMapping mapping) {
        this.mongo = mongo;
        this.mapping = mapping;
    }

    @Override
    public Optional<Bijlage> find(NieuwkomerId nieuwkomer, BijlageId id) {
        return Optional.ofNullable(mongo.findById(id.value(), BijlageDocument.class))
                .flatMap(mapping::toBijlage)
                .filter(bijlage -> bijlage.nieuwkomer().equals(nieuwkomer));
    }

    @Override
    public List<Bijlage> list(NieuwkomerId nieuwkomer, Bijlagestatus status, Optional<Positie> after, int limit) {
        Criteria wanted =
                where("nieuwkomerId").is(nieuwkomer.value()).and("status").is(status.name());
        after.ifPresent(left -> wanted.orOperator(
                where(OP).lt(left.op()), where(OP).is(left.op()).and(ID).lt(left.id())));
        Query query =
                Query.query(wanted).with(Sort.by(Sort.Direction.DESC, OP, ID)).limit(limit);
        return mongo.find(query, BijlageDocument.class).stream()
                .flatMap(document -> mapping.toBijlage(document).stream())
                .toList();
    }

    @Override
    public Bijlage save(Bijlage bijlage) {
        BijlageDocument saved = mongo.save(mapping.toDocument(bijlage));
        return mapping.toBijlage(saved).orElseThrow();
    }

    @Override
    public List<BijlageId> findOf(NieuwkomerId nieuwkomer) {
        return ids(Query.query(where("nieuwkomerId").is(nieuwkomer.value())));
    }

    @Override
    public List<BijlageId> findSinceBefore(Bijlagestatus status, Instant moment) {
        return ids(Query.query(where("status").is(status.name()).and("sinds").lt(moment)));
    }

    @Override
    public void delete(BijlageId id) {
        mongo.remove(Query.query(where(ID).is(id.value())), BijlageDocument.class);
    }

    private List<BijlageId> ids(Query query) {
        query.fields().include(ID);
        return mongo.find(query, Document.class, mongo.getCollectionName(BijlageDocument.class)).stream()
                .map(found -> new BijlageId(found.getString(ID)))
                .toList();
    }
}
