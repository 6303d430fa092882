package nl.drentscheaa.inburgering.intake.vragenlijst.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.intake.taal.Taal;
import nl.drentscheaa.inburgering.intake.vragenlijst.Versie;
import nl.drentscheaa.inburgering.intake.vragenlijst.Vertaling;
import nl.drentscheaa.inburgering.intake.vragenlijst.Vertalingen;
import nl.drentscheaa.inburgering.platform.web.problem.StaleVersion;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoVertalingen implements Vertalingen {

    private final MongoTemplate mongo;

    MongoVertalingen(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<Vertaling> list(Versie vragenlijst) {
        List<String> ids = Stream.of(Taal.values())
                .map(taal -> VertalingDocument.idOf(vragenlijst, taal))
                .toList();
        Map<String, VertalingDocument> stored =
                mongo.find(Query.query(Criteria.where("_id").in(ids)), VertalingDocument.class).stream()
                        .collect(Collectors.toMap(VertalingDocument::id, document -> document));
        return Stream.of(Taal.values())
                .map(taal -> Optional.ofNullable(stored.get(VertalingDocument.idOf(vragenlijst, taal)))
                        .map(document -> document.toVertaling(vragenlijst, taal))
                        .orElseGet(() -> Vertaling.unchecked(vragenlijst, taal)))
                .toList();
    }

    @Override
    public Vertaling get(Versie vragenlijst, Taal taal) {
        return Optional.ofNullable(mongo.findById(VertalingDocument.idOf(vragenlijst, taal), VertalingDocument.class))
                .map(document -> document.toVertaling(vragenlijst, taal))
                .orElseGet(() -> Vertaling.unchecked(vragenlijst, taal));
    }

    @Override
    public Vertaling save(Vertaling vertaling) {
        try {
            return mongo.save(VertalingDocument.of(vertaling)).toVertaling(vertaling.vragenlijst(), vertaling.taal());
        } catch (DuplicateKeyException e) {
            // Two were the first at the same time.
            throw new StaleVersion();
        }
    }
}
