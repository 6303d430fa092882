package nl.drentscheaa.inburgering.monitoring.caseload.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.monitoring.caseload.Caseload;
import nl.drentscheaa.inburgering.monitoring.caseload.Positie;
import nl.drentscheaa.inburgering.monitoring.caseload.Regel;
import nl.drentscheaa.inburgering.monitoring.caseload.Samenvatting;
import nl.drentscheaa.inburgering.monitoring.caseload.Selectie;
import nl.drentscheaa.inburgering.monitoring.caseload.Volgorde;
import nl.drentscheaa.inburgering.platform.feed.consume.ReadModels;
import nl.drentscheaa.inburgering.platform.tenancy.GemeenteId;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoCaseload implements Caseload {

    private final MongoTemplate mongo;
    private final ReadModels models;

    MongoCaseload(MongoTemplate mongo, ReadModels models) {
        this.mongo = mongo;
        this.models = models;
    }

    @Override
    public List<Regel> find(Selectie selectie, Volgorde volgorde, Optional<Positie> after, LocalDate today, int limit) {
        var criteria = new CaseloadCriteria(selectie, today);
        after.ifPresent(place -> criteria.after(place, Tenancy.current().id(), volgorde));
        Query query = Query.query(criteria.build()).with(order(volgorde)).limit(limit);
        return mongo.find(query, CaseloadDocument.class, collection()).stream()
                .flatMap(document -> document.toRegel(volgorde).stream())
                .toList();
    }

    @Override
    public Samenvatting summarize(LocalDate today) {
        return Telling.over(mongo.aggregate(Telling.pipeline(today), collection(), Document.class)
                .getMappedResults());
    }

    @Override
    public Instant standOf(GemeenteId gemeente) {
        return models.standOf(CaseloadProjection.NAME, gemeente);
    }

    private static Sort order(Volgorde volgorde) {
        Sort.Direction direction = volgorde.isAflopend() ? Sort.Direction.DESC : Sort.Direction.ASC;
        return Sort.by(direction, CaseloadDocument.veld(volgorde), "_id");
    }

    private String collection() {
        return models.collectionOf(CaseloadProjection.NAME);
    }
}
