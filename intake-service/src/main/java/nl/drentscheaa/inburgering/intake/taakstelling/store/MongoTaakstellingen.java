package nl.drentscheaa.inburgering.intake.taakstelling.store;

import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.taakstelling.Halfjaar;
import nl.drentscheaa.inburgering.intake.taakstelling.Taakstelling;
import nl.drentscheaa.inburgering.intake.taakstelling.Taakstellingen;
import nl.drentscheaa.inburgering.platform.web.problem.StaleVersion;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoTaakstellingen implements Taakstellingen {

    private final MongoTemplate mongo;

    MongoTaakstellingen(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Optional<Taakstelling> find(Halfjaar halfjaar) {
        return Optional.ofNullable(mongo.findById(halfjaar.toString(), TaakstellingDocument.class))
                .map(TaakstellingDocument::toTaakstelling);
    }

    @Override
    public List<Taakstelling> all() {
        return mongo.find(new Query().with(Sort.by("_id")), TaakstellingDocument.class).stream()
                .map(TaakstellingDocument::toTaakstelling)
                .toList();
    }

    @Override
    public Taakstelling save(Taakstelling taakstelling) {
        try {
            return mongo.save(TaakstellingDocument.of(taakstelling)).toTaakstelling();
        } catch (DuplicateKeyException e) {
            // Two were the first at the same time.
            throw new StaleVersion();
        }
    }
}
