package nl.drentscheaa.inburgering.reporting.duo.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.drentscheaa.inburgering.reporting.duo.Duotelling;
import nl.drentscheaa.inburgering.reporting.duo.Duotellingen;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoDuotellingen implements Duotellingen {

    private static final String ROW = "importregel";

    private final MongoTemplate mongo;

    MongoDuotellingen(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<Duotelling> list(LocalDate peildatum) {
        return found(Criteria.where("peildatum").is(peildatum)).stream()
                .map(DuotellingDocument::toTelling)
                .sorted(Comparator.comparing(Duotelling::cijfer))
                .toList();
    }

    @Override
    public List<Duotelling> findKnown(Collection<String> sleutels) {
        return found(Criteria.where("_id").in(sleutels)).stream()
                .map(DuotellingDocument::toTelling)
                .toList();
    }

    @Override
    public void addAll(Map<UUID, Duotelling> byImportregel) {
        mongo.insertAll(byImportregel.entrySet().stream()
                .map(one -> DuotellingDocument.of(one.getKey(), one.getValue()))
                .toList());
    }

    @Override
    public Set<UUID> findRows(Collection<UUID> importregels) {
        return found(Criteria.where(ROW).in(importregels)).stream()
                .map(DuotellingDocument::importregel)
                .collect(Collectors.toSet());
    }

    @Override
    public void removeAll(Collection<UUID> importregels) {
        mongo.remove(Query.query(Criteria.where(ROW).in(importregels)), DuotellingDocument.class);
    }

    private List<DuotellingDocument> found(Criteria criteria) {
        return mongo.find(Query.query(criteria), DuotellingDocument.class);
    }
}
