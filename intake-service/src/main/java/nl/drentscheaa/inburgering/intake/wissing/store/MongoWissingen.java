package nl.drentscheaa.inburgering.intake.wissing.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.wissing.Wissing;
import nl.drentscheaa.inburgering.intake.wissing.Wissingen;
import nl.drentscheaa.inburgering.intake.wissing.Wisstatus;
import nl.drentscheaa.inburgering.platform.web.problem.StaleVersion;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoWissingen implements Wissingen {

    private static final String STATUS = "status";
    private static final String VOORGESTELD_OP = "voorgesteld.op";
    private static final String ID = "_id";

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
    public List<Wissing> findAll(Collection<NieuwkomerId> ids) {
        return list(Query.query(
                Criteria.where(ID).in(ids.stream().map(NieuwkomerId::value).toList())));
    }

    @Override
    public List<Wissing> listProposed(Optional<Positie> after, int limit) {
        Criteria waiting = withStatus(Wisstatus.VOORGESTELD);
        after.ifPresent(left -> waiting.orOperator(
                Criteria.where(VOORGESTELD_OP).gt(left.op()),
                Criteria.where(VOORGESTELD_OP).is(left.op()).and(ID).gt(left.nieuwkomer())));
        return list(Query.query(waiting).with(Sort.by(VOORGESTELD_OP, ID)).limit(limit));
    }

    @Override
    public long countProposedByOthers(String gebruiker) {
        return mongo.count(
                Query.query(withStatus(Wisstatus.VOORGESTELD)
                        .and("voorgesteld.gebruiker")
                        .ne(gebruiker)),
                WissingDocument.class);
    }

    @Override
    public List<Wissing> listConfirmed() {
        return list(Query.query(withStatus(Wisstatus.BEVESTIGD)));
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
        if (mongo.remove(WissingDocument.of(wissing)).getDeletedCount() == 0) {
            // Somebody confirmed it at the same time.
            throw new StaleVersion();
        }
    }

    private List<Wissing> list(Query query) {
        return mongo.find(query, WissingDocument.class).stream()
                .map(WissingDocument::toWissing)
                .toList();
    }

    private static Criteria withStatus(Wisstatus status) {
        return Criteria.where(STATUS).is(status.name());
    }
}
