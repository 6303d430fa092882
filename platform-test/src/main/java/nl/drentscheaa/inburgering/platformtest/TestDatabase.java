package nl.drentscheaa.inburgering.platformtest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import nl.drentscheaa.inburgering.platform.tenancy.Gemeente;
import nl.drentscheaa.inburgering.platform.tenancy.GemeenteId;
import nl.drentscheaa.inburgering.platform.tenancy.Gemeenten;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The databases of the service under test, for arranging and looking. */
public final class TestDatabase {

    private static final Set<String> STAYS = Set.of("logboek", "logboekkop", "sleutels");

    private final MongoTemplate mongo;
    private final Gemeenten gemeenten;

    TestDatabase(MongoTemplate mongo, Gemeenten gemeenten) {
        this.mongo = mongo;
        this.gemeenten = gemeenten;
    }

    /**
     * Empties the collections of every municipality; the indexes stay. The data log and the keys stay too: the service
     * under test knows how long the one is and has the others in memory.
     */
    public void clear() {
        for (Gemeente gemeente : gemeenten) {
            Tenancy.run(
                    gemeente,
                    () -> mongo.getCollectionNames().stream()
                            .filter(name -> !STAYS.contains(name))
                            .forEach(name -> mongo.getCollection(name).deleteMany(new Document())));
        }
    }

    /** Who saw this person, according to the data log of the municipality; the oldest line first. */
    public List<Logged> logged(String gemeente, String betrokkene) {
        return ask(
                gemeente,
                () ->
                        mongo
                                .getCollection("logboek")
                                .find(new Document("betrokkene", betrokkene))
                                .into(new ArrayList<>())
                                .stream()
                                .sorted(Comparator.comparing(line -> line.getLong("_id")))
                                .map(line -> new Logged(line.getString("gebruiker"), line.getString("verwerking")))
                                .toList());
    }

    /** What a line of the data log says of the one who acted. */
    public record Logged(String gebruiker, String verwerking) {}

    /** Does something in the name of a municipality. */
    public void in(String gemeente, Runnable task) {
        Tenancy.run(gemeenten.get(new GemeenteId(gemeente)), task);
    }

    /** Asks something in the name of a municipality. */
    public <T> T ask(String gemeente, Supplier<T> question) {
        return Tenancy.call(gemeenten.get(new GemeenteId(gemeente)), question);
    }
}
