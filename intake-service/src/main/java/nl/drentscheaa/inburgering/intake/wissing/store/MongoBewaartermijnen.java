package nl.drentscheaa.inburgering.intake.wissing.store;

import java.util.Optional;
import nl.drentscheaa.inburgering.intake.wissing.Bewaartermijn;
import nl.drentscheaa.inburgering.intake.wissing.Bewaartermijnen;
import nl.drentscheaa.inburgering.platform.web.problem.StaleVersion;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

@Repository
class MongoBewaartermijnen implements Bewaartermijnen {

    private final MongoTemplate mongo;

    MongoBewaartermijnen(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Optional<Bewaartermijn> find(String deel) {
        return Optional.ofNullable(mongo.findById(deel, BewaartermijnDocument.class))
                .map(BewaartermijnDocument::toBewaartermijn);
    }

    @Override
    public Bewaartermijn save(Bewaartermijn termijn) {
        try {
            return mongo.save(BewaartermijnDocument.of(termijn)).toBewaartermijn();
        } catch (DuplicateKeyException e) {
            // Two set it for the first time.
            throw new StaleVersion();
        }
    }
}
