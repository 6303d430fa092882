package nl.drentscheaa.inburgering.intake.correctie.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.correctie.Correctieverzoek;
import nl.drentscheaa.inburgering.intake.correctie.CorrectieverzoekId;
import nl.drentscheaa.inburgering.intake.correctie.Correctieverzoeken;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoCorrectieverzoeken implements Correctieverzoeken {

    private final MongoTemplate mongo;
    private final CorrectieverzoekMapping mapping;

    MongoCorrectieverzoeken(MongoTemplate mongo, CorrectieverzoekMapping mapping) {
        this.mongo = mongo;
        this.mapping = mapping;
    }

    @Override
    public Optional<Correctieverzoek> find(NieuwkomerId nieuwkomer, CorrectieverzoekId id) {
        return Optional.ofNullable(mongo.findById(id.value(), CorrectieverzoekDocument.class))
                .flatMap(mapping::toVerzoek)
                .filter(verzoek -> verzoek.nieuwkomer().equals(nieuwkomer));
    }

    @Override
    public List<Correctieverzoek> list(NieuwkomerId nieuwkomer) {
        Query query = Query.query(where("nieuwkomerId").is(nieuwkomer.value()))
                .with(Sort.by(Sort.Direction.DESC, "gevraagdOp", "_id"));
        return mongo.find(query, CorrectieverzoekDocument.class).stream()
                .flatMap(document -> mapping.toVerzoek(document).stream())
                .toList();
    }

    @Override
    public Correctieverzoek save(Correctieverzoek verzoek) {
        CorrectieverzoekDocument saved = mongo.save(mapping.toDocument(verzoek));
        return mapping.toVerzoek(saved).orElseThrow();
    }
}
