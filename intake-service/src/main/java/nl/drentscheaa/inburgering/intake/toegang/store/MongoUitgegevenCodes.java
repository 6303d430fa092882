package nl.drentscheaa.inburgering.intake.toegang.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
        Query ofIntake = Query.query(Criteria.where("intakeId").is(intake.toString()));
        return mongo.find(ofIntake, UitgegevenCodeDocument.class).stream()
                .map(UitgegevenCodeDocument::toCode)
                .toList();
    }

    @Override
    public List<UitgegevenCode> listOf(NieuwkomerId nieuwkomer) {
        return mongo.find(of(nieuwkomer), UitgegevenCodeDocument.class).stream()
                .map(UitgegevenCodeDocument::toCode)
                .toList();
    }

    @Override
    public void removeOf(NieuwkomerId nieuwkomer) {
        mongo.remove(of(nieuwkomer), UitgegevenCodeDocument.class);
    }

    private static Query of(NieuwkomerId nieuwkomer) {
        return Query.query(Criteria.where("nieuwkomerId").is(nieuwkomer.value()));
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
}
