package nl.drentscheaa.inburgering.reporting.persoon.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.drentscheaa.inburgering.platform.feed.consume.ReadModels;
import nl.drentscheaa.inburgering.platform.tenancy.GemeenteId;
import nl.drentscheaa.inburgering.reporting.persoon.Personen;
import nl.drentscheaa.inburgering.reporting.persoon.Persoon;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

@Repository
class MongoPersonen implements Personen {

    private final MongoTemplate mongo;
    private final ReadModels models;

    MongoPersonen(MongoTemplate mongo, ReadModels models) {
        this.mongo = mongo;
        this.models = models;
    }

    @Override
    public List<Persoon> findAll() {
        return mongo.findAll(PersoonDocument.class, models.collectionOf(PersonenProjection.NAME)).stream()
                .filter(PersoonDocument::isCounted)
                .map(PersoonDocument::toPersoon)
                .toList();
    }

    @Override
    public List<Persoon> findPresentOn(LocalDate day) {
        return mongo.findAll(PersoonDocument.class, models.collectionOf(PersonenProjection.NAME)).stream()
                .filter(document -> document.isCounted() && document.isPresentOn(day))
                .map(PersoonDocument::toPersoon)
                .toList();
    }

    @Override
    public Instant standOf(GemeenteId gemeente) {
        return models.standOf(PersonenProjection.NAME, gemeente);
    }
}
