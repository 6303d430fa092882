package nl.drentscheaa.inburgering.intake.toegang.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.toegang.UitgegevenCode;
import nl.drentscheaa.inburgering.intake.toegang.UitgegevenCodes;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoUitgegevenCodes implements UitgegevenCodes {

    private final MongoTemplate mongo;

    MongoUitgegevenCodes(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Optional<UitgegevenCode> find(String vak) {
        return Optional.ofNullable(mongo.findById(vak, UitgegevenCodeDocument.class))
                .map(UitgegevenCodeDocument::toCode);
    }

    @Override
    public List<UitgegevenCode> list(UUID intake) {
        return find("intakeId", intake.toString()).toList();
    }

    @Override
    public List<UitgegevenCode> listOf(NieuwkomerId nieuwkomer) {
        return find("nieuwkomerId", nieuwkomer.value()).toList();
    }

    @Override
    public void removeOf(NieuwkomerId nieuwkomer) {
        mongo.remove(Query.query(Criteria.where("nieuwkomerId").is(nieuwkomer.value())), UitgegevenCodeDocument.class);
    }

    @Override
    public boolean save(UitgegevenCode code) {
        try {
            mongo.save(UitgegevenCodeDocument.of(code));
            return true;
        } catch (DuplicateKeyException | OptimisticLockingFailureException somebodyElse) {
            return false;
        }
    }

    private Stream<UitgegevenCode> find(String field, String value) {
        return mongo.find(Query.query(Criteria.where(field).is(value)), UitgegevenCodeDocument.class).stream()
                .map(UitgegevenCodeDocument::toCode);
    }
}
