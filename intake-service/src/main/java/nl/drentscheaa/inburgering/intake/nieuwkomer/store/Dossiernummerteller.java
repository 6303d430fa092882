package nl.drentscheaa.inburgering.intake.nieuwkomer.store;

import static org.springframework.data.mongodb.core.FindAndModifyOptions.options;

import nl.drentscheaa.inburgering.intake.nieuwkomer.Dossiernummer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Counts the dossiernummers that the platform gave in the bound municipality. A number that was given never returns. */
@Component
class Dossiernummerteller {

    private static final String COLLECTION = "tellers";
    private static final Query DOSSIERNUMMER = Query.query(Criteria.where("_id").is("dossiernummer"));

    private final MongoTemplate mongo;

    Dossiernummerteller(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    Dossiernummer next() {
        @Nullable
        Document counted = mongo.findAndModify(
                DOSSIERNUMMER,
                new Update().inc("gegeven", 1L),
                options().upsert(true).returnNew(true),
                Document.class,
                COLLECTION);
        if (counted == null) {
            throw new IllegalStateException("an upsert gives back what it wrote");
        }
        return Dossiernummer.assigned(counted.get("gegeven", Number.class).longValue());
    }
}
