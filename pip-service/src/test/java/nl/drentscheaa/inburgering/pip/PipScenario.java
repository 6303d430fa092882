package nl.drentscheaa.inburgering.pip;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.drentscheaa.inburgering.pip.aankomst.NieuwkomerId;
import nl.drentscheaa.inburgering.platform.feed.FeedEvent;
import nl.drentscheaa.inburgering.platform.feed.consume.Projection;
import nl.drentscheaa.inburgering.platform.feed.consume.ReadModel;
import nl.drentscheaa.inburgering.platform.feed.consume.ReadModels;
import nl.drentscheaa.inburgering.platformtest.TestDatabase;
import nl.drentscheaa.inburgering.platformtest.TestToken;
import org.bson.Document;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Newcomers who arrived, and calls of the service: what the tests begin with. */
@TestComponent
public class PipScenario {

    /** A first plan that no rule forbids. */
    public static final String PLAN = """
            {"leerroute":"b1-route","niveau":"B1","doelen":[
              {"domein":"werk","omschrijving":"Loopt stage bij een bakker.","organisatie":"wpda",
               "streefdatum":"2021-03-01","status":"open"},
              {"domein":"zorg","omschrijving":"Spreekt elke week met de huisarts.","organisatie":"wpda","status":"open"},
              {"domein":"samenleving","omschrijving":"Oefent met een taalmaatje.","organisatie":"vluchtelingenwerk",
               "status":"bereikt"}]}""";

    private static final String BASE = "/api/pip/v1/gemeenten/";

    private final MockMvcTester http;
    private final TestDatabase database;
    private final MongoTemplate mongo;
    private final ReadModels models;
    private final Projection projection;
    private long told;

    PipScenario(
            MockMvcTester http, TestDatabase database, MongoTemplate mongo, ReadModels models, Projection projection) {
        this.http = http;
        this.database = database;
        this.mongo = mongo;
        this.models = models;
        this.projection = projection;
    }

    /** A newcomer of whom intake told. */
    public NieuwkomerId arrived(String gemeente, LocalDate op) {
        var id = new NieuwkomerId(UUID.randomUUID());
        var document = new Document("_id", id.toString())
                .append("dossiernummer", "D-1")
                .append("weergavenaam", "Abrehet Tesfay")
                .append("regime", "Wi2021")
                .append("aankomstdatum", op.toString())
                .append("seen", new Document("intake", 0L));
        database.in(gemeente, () -> mongo.insert(document, models.collectionOf("aankomst")));
        return id;
    }

    /** That intake told that the dossier went up in another one. */
    public void merged(String gemeente, NieuwkomerId id) {
        database.in(
                gemeente,
                () -> mongo.updateFirst(
                        Query.query(Criteria.where("_id").is(id.toString())),
                        new Update().set("opgegaan", true),
                        models.collectionOf("aankomst")));
    }

    public NieuwkomerId arrived(String gemeente) {
        return arrived(gemeente, LocalDate.of(2020, 1, 15));
    }

    /** What intake tells of a newcomer next, as the feed brings it. */
    public void tell(String gemeente, NieuwkomerId nieuwkomer, String type, Map<String, Object> data) {
        var event = new FeedEvent(
                "intake", ++told, UUID.randomUUID().toString(), type, nieuwkomer.toString(), Instant.EPOCH, data);
        database.in(gemeente, () -> projection.apply(event, model()));
    }

    /** Whether the words about the newcomer can be read; a program that read them may know the key for a minute more. */
    public boolean hasKey(String gemeente, NieuwkomerId nieuwkomer) {
        return database.ask(
                gemeente,
                () -> mongo.getCollection("sleutels").countDocuments(new Document("_id", "persoon:" + nieuwkomer)) > 0);
    }

    private ReadModel model() {
        try {
            var constructor = ReadModel.class.getDeclaredConstructor(MongoTemplate.class, String.class, Set.class);
            constructor.setAccessible(true);
            return constructor.newInstance(mongo, models.collectionOf("aankomst"), projection.sources());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    public MvcTestResult get(TestToken token, String path) {
        return http.get()
                .uri(BASE + path)
                .header(HttpHeaders.AUTHORIZATION, token.bearer())
                .exchange();
    }

    public MvcTestResult post(TestToken token, String path, String body) {
        return call(HttpMethod.POST, token, path, "", body);
    }

    public MvcTestResult draft(TestToken token, String gemeente, NieuwkomerId nieuwkomer) {
        return post(token, gemeente + "/nieuwkomers/" + nieuwkomer + "/plannen", PLAN);
    }

    public MvcTestResult put(TestToken token, String path, String ifMatch, String body) {
        return call(HttpMethod.PUT, token, path, ifMatch, body);
    }

    public MvcTestResult adopt(TestToken token, String planPath, String ifMatch, String op) {
        return call(
                HttpMethod.POST,
                token,
                planPath + "/vaststelling",
                ifMatch,
                "{\"vastgesteldOp\":\"%s\"}".formatted(op));
    }

    /** The path of a plan beneath the municipalities, from the answer that made it. */
    public static String pathOf(MvcTestResult created) {
        String location = created.getResponse().getHeader(HttpHeaders.LOCATION);
        if (location == null) {
            throw new AssertionError(
                    "no Location, status " + created.getResponse().getStatus());
        }
        return location.substring(BASE.length());
    }

    private MvcTestResult call(HttpMethod method, TestToken token, String path, String ifMatch, String body) {
        var request = http.method(method)
                .uri(BASE + path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .header(HttpHeaders.AUTHORIZATION, token.bearer());
        return (ifMatch.isEmpty() ? request : request.header(HttpHeaders.IF_MATCH, ifMatch)).exchange();
    }
}
