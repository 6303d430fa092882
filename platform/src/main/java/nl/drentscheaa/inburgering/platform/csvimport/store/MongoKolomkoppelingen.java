package nl.drentscheaa.inburgering.platform.csvimport.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.drentscheaa.inburgering.platform.csvimport.mapping.Kolomkoppeling;
import nl.drentscheaa.inburgering.platform.csvimport.mapping.Kolomkoppelingen;
import nl.drentscheaa.inburgering.platform.web.problem.RuleBroken;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

final class MongoKolomkoppelingen implements Kolomkoppelingen {

    private final MongoTemplate mongo;

    MongoKolomkoppelingen(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<Kolomkoppeling> list() {
        return mongo.find(new Query().with(Sort.by("soort", "bron")), Kolomkoppeling.class);
    }

    @Override
    public Optional<Kolomkoppeling> find(UUID id) {
        return Optional.ofNullable(mongo.findById(id, Kolomkoppeling.class));
    }

    @Override
    public Kolomkoppeling save(Kolomkoppeling koppeling) {
        try {
            return mongo.save(koppeling);
        } catch (DuplicateKeyException e) {
            throw new RuleBroken("kolomkoppeling-bestaat-al");
        }
    }

    @Override
    public void remove(Kolomkoppeling koppeling) {
        mongo.remove(koppeling);
    }
}
