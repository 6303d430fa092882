package nl.drentscheaa.inburgering.pip.aankomst.store;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.drentscheaa.inburgering.pip.aankomst.Aankomst;
import nl.drentscheaa.inburgering.pip.aankomst.Aankomsten;
import nl.drentscheaa.inburgering.pip.aankomst.NieuwkomerId;
import nl.drentscheaa.inburgering.platform.feed.consume.ReadModels;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoAankomsten implements Aankomsten {

    private final MongoTemplate mongo;
    private final ReadModels models;

    MongoAankomsten(MongoTemplate mongo, ReadModels models) {
        this.mongo = mongo;
        this.models = models;
    }

    @Override
    public Optional<Aankomst> find(NieuwkomerId nieuwkomerId) {
        return Optional.ofNullable(mongo.findById(nieuwkomerId.toString(), AankomstDocument.class, collection()))
                .flatMap(AankomstDocument::toAankomst);
    }

    @Override
    public Map<NieuwkomerId, Aankomst> findAll(Collection<NieuwkomerId> nieuwkomers) {
        Query byId = Query.query(Criteria.where("_id")
                .in(nieuwkomers.stream().map(NieuwkomerId::toString).toList()));
        return mongo.find(byId, AankomstDocument.class, collection()).stream()
                .flatMap(document -> document.toAankomst().stream())
                .collect(Collectors.toMap(Aankomst::nieuwkomerId, Function.identity()));
    }

    private String collection() {
        return models.collectionOf(AankomstProjection.NAME);
    }
}
