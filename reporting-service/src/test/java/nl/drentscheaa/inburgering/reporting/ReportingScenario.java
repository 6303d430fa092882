package nl.drentscheaa.inburgering.reporting;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.drentscheaa.inburgering.platform.feed.FeedEvent;
import nl.drentscheaa.inburgering.platform.feed.consume.Projection;
import nl.drentscheaa.inburgering.platform.feed.consume.ReadModel;
import nl.drentscheaa.inburgering.platform.feed.consume.ReadModels;
import nl.drentscheaa.inburgering.platformtest.TestDatabase;
import nl.drentscheaa.inburgering.platformtest.TestToken;
import org.bson.Document;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What other services tell, and calls of this one: what the tests begin with. */
@TestComponent
public class ReportingScenario {

    private static final String BASE = "/api/reporting/v1";

    private final MockMvcTester http;
    private final TestDatabase database;
    private final MongoTemplate mongo;
    private final ReadModels models;
    private final Projection projection;
    private final Map<String, Long> sequences = new HashMap<>();

    ReportingScenario(
            MockMvcTester http, TestDatabase database, MongoTemplate mongo, ReadModels models, Projection projection) {
        this.http = http;
        this.database = database;
        this.mongo = mongo;
        this.models = models;
        this.projection = projection;
    }

    /** Somebody under a pseudonym of whom the services tell. */
    public Verteller person(String gemeente) {
        return new Verteller(gemeente, UUID.randomUUID().toString());
    }

    /** Tells of one person, event after event. */
    public final class Verteller {

        private final String gemeente;
        private final String pseudoniem;

        private Verteller(String gemeente, String pseudoniem) {
            this.gemeente = gemeente;
            this.pseudoniem = pseudoniem;
        }

        public String pseudoniem() {
            return pseudoniem;
        }

        /** With a benefit since the beginning of 2018. */
        public Verteller registered(String nationaliteit, String geslacht, String geboortemaand) {
            return tell(
                    "intake",
                    "nieuwkomer-geregistreerd",
                    Map.of(
                            "nationaliteit", nationaliteit,
                            "nationaliteitNaam", nationaliteit,
                            "geslacht", geslacht,
                            "geboortemaand", geboortemaand,
                            "aankomstdatum", "2017-03-01",
                            "uitkeringVan", "2018-01-01"));
        }

        public Verteller planned(String leerroute) {
            return tell("pip", "pip-vastgesteld", Map.of("leerroute", leerroute, "vastgesteldOp", "2019-06-01"));
        }

        public Verteller started(String termijnTot) {
            return tell(
                    "monitoring",
                    "inburgeringsplicht-gestart",
                    Map.of("plichtVanaf", "2017-03-01", "termijnTot", termijnTot));
        }

        public Verteller ended(String status, String op) {
            return tell("monitoring", "traject-afgerond", Map.of("status", status, "afgerondOp", op));
        }

        public Verteller tell(String source, String type, Map<String, Object> data) {
            long sequence = sequences.merge(source, 1L, Long::sum);
            apply(
                    gemeente,
                    new FeedEvent(
                            source,
                            sequence,
                            UUID.randomUUID().toString(),
                            type,
                            pseudoniem,
                            Instant.EPOCH.plusSeconds(sequence),
                            data));
            return this;
        }
    }

    public void apply(String gemeente, FeedEvent event) {
        database.in(gemeente, () -> projection.apply(event, model()));
    }

    /** The document of a person as it is stored. */
    public Document stored(String gemeente, String pseudoniem) {
        return database.ask(gemeente, () -> {
            Document found = mongo.findById(pseudoniem, Document.class, models.collectionOf(projection.name()));
            return found == null ? new Document() : found;
        });
    }

    /** Makes the people of a municipality ones that cannot be read. */
    public void breakPeople(String gemeente) {
        Document unreadable = new Document("_id", UUID.randomUUID().toString()).append("geboortemaand", "bestaat-niet");
        database.in(gemeente, () -> mongo.insert(unreadable, models.collectionOf(projection.name())));
    }

    public MvcTestResult get(TestToken token, String path) {
        return http.get()
                .uri(BASE + path)
                .header(HttpHeaders.AUTHORIZATION, token.bearer())
                .exchange();
    }

    public MvcTestResult post(TestToken token, String path) {
        return http.post()
                .uri(BASE + path)
                .header(HttpHeaders.AUTHORIZATION, token.bearer())
                .exchange();
    }

    /** Sends a file of a kind and gives where its import is found. */
    public String importFile(TestToken token, String gemeente, String soort, byte[] file) {
        String path = "/gemeenten/" + gemeente + "/imports/" + UUID.randomUUID();
        http.put()
                .uri(BASE + path + "?soort=" + soort)
                .contentType(MediaType.parseMediaType("text/csv"))
                .content(file)
                .header(HttpHeaders.AUTHORIZATION, token.bearer())
                .exchange();
        return path;
    }

    /** Only the platform makes one, from a feed; a test that is not about the feed makes it this way. */
    private ReadModel model() {
        try {
            var constructor = ReadModel.class.getDeclaredConstructor(MongoTemplate.class, String.class, Set.class);
            constructor.setAccessible(true);
            return constructor.newInstance(mongo, models.collectionOf(projection.name()), projection.sources());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
