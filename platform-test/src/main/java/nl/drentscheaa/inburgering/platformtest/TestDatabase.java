package nl.drentscheaa.inburgering.platformtest;

import java.util.function.Supplier;
import nl.drentscheaa.inburgering.platform.tenancy.Gemeente;
import nl.drentscheaa.inburgering.platform.tenancy.GemeenteId;
import nl.drentscheaa.inburgering.platform.tenancy.Gemeenten;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The databases of the service under test, for arranging and looking. */
public final class TestDatabase {

    private final MongoTemplate mongo;
    private final Gemeenten gemeenten;

    TestDatabase(MongoTemplate mongo, Gemeenten gemeenten) {
        this.mongo = mongo;
        this.gemeenten = gemeenten;
    }

    /** Empties every collection of every municipality; the indexes stay. */
    public void clear() {
        for (Gemeente gemeente : gemeenten) {
            Tenancy.run(
                    gemeente,
                    () -> mongo.getCollectionNames()
                            .forEach(name -> mongo.getCollection(name).deleteMany(new Document())));
        }
    }

    /** Does something in the name of a municipality. */
    public void in(String gemeente, Runnable task) {
        Tenancy.run(gemeenten.get(new GemeenteId(gemeente)), task);
    }

    /** Asks something in the name of a municipality. */
    public <T> T ask(String gemeente, Supplier<T> question) {
        return Tenancy.call(gemeenten.get(new GemeenteId(gemeente)), question);
    }
}
