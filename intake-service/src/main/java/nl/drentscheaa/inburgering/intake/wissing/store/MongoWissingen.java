package nl.drentscheaa.inburgering.intake.wissing.store;

import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.wissing.Wissing;
import nl.drentscheaa.inburgering.intake.wissing.Wissingen;
import nl.drentscheaa.inburgering.intake.wissing.Wisstatus;
import nl.drentscheaa.inburgering.platform.web.problem.StaleVersion;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoWissingen implements Wissingen {

    private final MongoTemplate mongo;

    MongoWissingen(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Optional<Wissing> find(NieuwkomerId id) {
        return Optional.ofNullable(mongo.findById(id.value(), WissingDocument.class))
                .map(WissingDocument::toWissing);
    }

    @Override
    public List<Wissing> listConfirmed() {
        Query confirmed = Query.query(Criteria.where("status").is(Wisstatus.BEVESTIGD.name()));
        return mongo.find(confirmed, WissingDocument.class).stream()
                .map(WissingDocument::toWissing)
                .toList();
    }

    @Override
    public Wissing save(Wissing wissing) {
        try {
            return mongo.save(WissingDocument.of(wissing)).toWissing();
        } catch (DuplicateKeyException e) {
            // Two proposed it at the same time.
            throw new StaleVersion();
        }
    }

    @Override
    public void remove(Wissing wissing) {
        mongo.remove(WissingDocument.of(wissing));
    }
}
