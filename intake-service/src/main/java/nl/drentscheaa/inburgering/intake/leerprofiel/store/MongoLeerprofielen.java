package nl.drentscheaa.inburgering.intake.leerprofiel.store;

import java.util.Optional;
import nl.drentscheaa.inburgering.intake.leerprofiel.Leerprofiel;
import nl.drentscheaa.inburgering.intake.leerprofiel.Leerprofielen;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.platform.web.problem.StaleVersion;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

@Repository
class MongoLeerprofielen implements Leerprofielen {

    private final MongoTemplate mongo;
    private final LeerprofielMapping mapping;

    MongoLeerprofielen(MongoTemplate mongo, LeerprofielMapping mapping) {
        this.mongo = mongo;
        this.mapping = mapping;
    }

    @Override
    public Leerprofiel get(NieuwkomerId id) {
        return Optional.ofNullable(mongo.findById(id.value(), LeerprofielDocument.class))
                .map(mapping::toLeerprofiel)
                .orElseGet(() -> new Leerprofiel(id));
    }

    @Override
    public Leerprofiel save(Leerprofiel leerprofiel) {
        try {
            return mapping.toLeerprofiel(mongo.save(mapping.toDocument(leerprofiel)));
        } catch (DuplicateKeyException e) {
            // Two were the first at the same time.
            throw new StaleVersion();
        }
    }
}
