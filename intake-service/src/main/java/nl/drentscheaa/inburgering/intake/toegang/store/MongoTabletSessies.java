package nl.drentscheaa.inburgering.intake.toegang.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.toegang.TabletSessie;
import nl.drentscheaa.inburgering.intake.toegang.TabletSessies;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

@Repository
class MongoTabletSessies implements TabletSessies {

    private final MongoTemplate mongo;

    MongoTabletSessies(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public void add(TabletSessie sessie) {
        mongo.insert(TabletSessieDocument.of(sessie));
    }

    @Override
    public Optional<TabletSessie> find(UUID id) {
        return Optional.ofNullable(mongo.findById(id.toString(), TabletSessieDocument.class))
                .map(TabletSessieDocument::toSessie);
    }

    @Override
    public List<TabletSessie> listOf(NieuwkomerId nieuwkomer) {
        return mongo.find(of(nieuwkomer), TabletSessieDocument.class).stream()
                .map(TabletSessieDocument::toSessie)
                .toList();
    }

    @Override
    public void removeOf(NieuwkomerId nieuwkomer) {
        mongo.remove(of(nieuwkomer), TabletSessieDocument.class);
    }

    @Override
    public void touch(UUID id, Instant now) {
        mongo.updateFirst(byId(id), Update.update("gebruiktOp", now), TabletSessieDocument.class);
    }

    @Override
    public void end(UUID id) {
        mongo.updateFirst(byId(id), Update.update("beeindigd", true), TabletSessieDocument.class);
    }

    @Override
    public void endAll(UUID intake) {
        Query ofIntake = Query.query(Criteria.where("intakeId").is(intake.toString()));
        mongo.updateMulti(ofIntake, Update.update("beeindigd", true), TabletSessieDocument.class);
    }

    @Override
    public void removeBegunBefore(Instant moment) {
        mongo.remove(Query.query(Criteria.where("begonnenOp").lt(moment)), TabletSessieDocument.class);
    }

    private static Query of(NieuwkomerId nieuwkomer) {
        return Query.query(Criteria.where("nieuwkomerId").is(nieuwkomer.value()));
    }

    private static Query byId(UUID id) {
        return Query.query(Criteria.where("_id").is(id.toString()));
    }
}
