package nl.drentscheaa.inburgering.monitoring;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
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
public class MonitoringScenario {

    public static final String BASE = "/api/monitoring/v1";

    private final MockMvcTester http;
    private final TestDatabase database;
    private final MongoTemplate mongo;
    private final ReadModels models;
    private final Projection projection;
    private final Map<String, Long> sequences = new HashMap<>();

    MonitoringScenario(
            MockMvcTester http, TestDatabase database, MongoTemplate mongo, ReadModels models, Projection projection) {
        this.http = http;
        this.database = database;
        this.mongo = mongo;
        this.models = models;
        this.projection = projection;
    }

    /** A newcomer of whom the services tell. */
    public Verteller newcomer(String gemeente) {
        return new Verteller(gemeente, UUID.randomUUID().toString());
    }

    public Verteller newcomer(String gemeente, String id) {
        return new Verteller(gemeente, id);
    }

    /** Tells of one newcomer, event after event. */
    public final class Verteller {

        private final String gemeente;
        private final String id;

        private Verteller(String gemeente, String id) {
            this.gemeente = gemeente;
            this.id = id;
        }

        public String id() {
            return id;
        }

        public Verteller registered(String dossiernummer, String naam, String regime, String aankomstdatum) {
            return tell(
                    "intake",
                    "nieuwkomer-geregistreerd",
                    Map.of(
                            "dossiernummer", dossiernummer,
                            "weergavenaam", naam,
                            "regime", regime,
                            "aankomstdatum", aankomstdatum));
        }

        public Verteller registered(String naam) {
            return registered("D-" + id.substring(0, 8), naam, "Wi2013", "2017-03-01");
        }

        /** The same score on every axis. */
        public Verteller measured(int meting, boolean laatste, String datum, int score) {
            return tell(
                    "intake",
                    "radar-gemeten",
                    Map.of(
                            "meting", meting,
                            "laatste", laatste,
                            "datum", datum,
                            "instrument", "zelfredzaamheid/1",
                            "financien", score,
                            "zorg", score,
                            "samenleving", score,
                            "werk", score,
                            "ontmoeten", score));
        }

        public Verteller intakeStarted() {
            return tell("intake", "intake-gestart", Map.of());
        }

        public Verteller intakeFinished() {
            return tell("intake", "intake-afgerond", Map.of());
        }

        public Verteller planned(String leerroute) {
            return tell("pip", "pip-opgesteld", Map.of("leerroute", leerroute, "status", "concept"));
        }

        public Verteller adopted(String leerroute, String op) {
            return tell(
                    "pip",
                    "pip-vastgesteld",
                    Map.of("leerroute", leerroute, "status", "vastgesteld", "vastgesteldOp", op));
        }

        public Verteller started(String termijnTot) {
            return tell(
                    "monitoring",
                    "inburgeringsplicht-gestart",
                    Map.of("regime", "Wi2013", "plichtVanaf", "2017-03-01", "termijnTot", termijnTot));
        }

        public Verteller ended(String status, String op) {
            return tell("monitoring", "traject-afgerond", Map.of("status", status, "afgerondOp", op));
        }

        public Verteller tell(String source, String type, Map<String, Object> data) {
            long sequence = sequences.merge(source, 1L, Long::sum);
            apply(gemeente, event(source, sequence, type, id, data));
            return this;
        }
    }

    public static FeedEvent event(String source, long sequence, String type, String subject, Map<String, Object> data) {
        return new FeedEvent(
                source,
                sequence,
                UUID.randomUUID().toString(),
                type,
                subject,
                Instant.EPOCH.plusSeconds(sequence),
                data);
    }

    public void apply(String gemeente, FeedEvent event) {
        database.in(gemeente, () -> projection.apply(event, model()));
    }

    /** The document of a newcomer as it is stored, without what tells how far each source was read. */
    public Document stored(String gemeente, String id) {
        return database.ask(gemeente, () -> {
            Document found = mongo.findById(id, Document.class, models.collectionOf(projection.name()));
            Document stored = new Document(found == null ? Map.of() : found);
            stored.remove("seen");
            return stored;
        });
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

    /** Sends a file of trajectories and gives where its import is found. */
    public String importFile(TestToken token, String gemeente, String query, byte[] file) {
        String path = "/gemeenten/" + gemeente + "/imports/" + UUID.randomUUID();
        http.put()
                .uri(BASE + path + "?soort=trajecten" + query)
                .contentType(MediaType.parseMediaType("text/csv"))
                .content(file)
                .header(HttpHeaders.AUTHORIZATION, token.bearer())
                .exchange();
        return path;
    }

    /** Makes the caseload of a municipality one that cannot be read. */
    public void breakCaseload(String gemeente) {
        Document unreadable = new Document("_id", UUID.randomUUID().toString())
                .append("zichtbaar", true)
                .append("dossiernummer", "D-1")
                .append("weergavenaam", "Een")
                .append("sorteernaam", "een")
                .append("regime", "Wi2013")
                .append("aankomstdatum", "2017-03-01")
                .append("trajectStatus", "bestaat-niet")
                .append("status", "bestaat-niet");
        database.in(gemeente, () -> mongo.insert(unreadable, models.collectionOf(projection.name())));
    }

    public MvcTestResult search(TestToken token, String body) {
        return http.post()
                .uri(BASE + "/caseload/zoekopdrachten")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .header(HttpHeaders.AUTHORIZATION, token.bearer())
                .exchange();
    }

    private ReadModel model() {
        return readModel(mongo, models.collectionOf(projection.name()), projection);
    }

    /** Only the platform makes one, from a feed; a test that is not about the feed makes it this way. */
    public static ReadModel readModel(MongoTemplate mongo, String collection, Projection projection) {
        try {
            var constructor = ReadModel.class.getDeclaredConstructor(MongoTemplate.class, String.class, Set.class);
            constructor.setAccessible(true);
            return constructor.newInstance(mongo, collection, projection.sources());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** The names on a page, in its order. */
    public static List<String> names(String page) {
        return com.jayway.jsonpath.JsonPath.read(page, "$.items[*].weergavenaam");
    }
}
