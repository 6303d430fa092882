package nl.drentscheaa.inburgering.intake.toegang.web;

import static nl.drentscheaa.inburgering.intake.IntakeScenario.person;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.consulent;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.nieuwkomer;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.drentscheaa.inburgering.intake.IntakeScenario;
import nl.drentscheaa.inburgering.platformtest.ServiceTest;
import nl.drentscheaa.inburgering.platformtest.TestDatabase;
import nl.drentscheaa.inburgering.platformtest.TestToken;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ServiceTest
@Import(IntakeScenario.class)
class MijnAccountControllerTest {

    private static final TestToken STAFF = consulent("assen");
    private static final TestToken SELAM = nieuwkomer("assen").subject("selam");
    private static final TestToken OTHER = nieuwkomer("assen").subject("somebody-else");
    private static final String MIJN = "assen/mijn/accountkoppeling";

    @Autowired
    private IntakeScenario intake;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private TestDatabase database;

    @Autowired
    private MongoTemplate mongo;

    private String newcomer = "";

    @BeforeEach
    void register() {
        database.clear();
        newcomer = IntakeScenario.pathOf(intake.register(STAFF, "assen", person(Map.of())));
    }

    @Test
    void fillsInTheOwnIntakeAfterLinking() {
        intake.post(STAFF, newcomer + "/intakes", "{\"taal\":\"ar\"}");
        assertThat(intake.get(SELAM, MIJN)).bodyJson().isLenientlyEqualTo("{\"gekoppeld\":false}");
        assertThat(link(SELAM, code())).hasStatus(201);

        assertThat(intake.get(SELAM, MIJN)).bodyJson().isLenientlyEqualTo("{\"gekoppeld\":true}");
        assertThat(intake.put(SELAM, "assen/mijn/intake/antwoorden/huisarts", "", """
                {"gegevenId":"%s","waarden":["ja"],"gezien":0,"apparaat":"thuis"}""".formatted(UUID.randomUUID())))
                .hasStatusOk();
        assertThat(intake.get(SELAM, "assen/mijn/intake")).bodyJson().isLenientlyEqualTo("""
                {"taal":"ar","antwoorden":[{"vraag":"huisarts","waarden":["ja"],"aantal":1}]}""");
        assertThat(intake.put(SELAM, "assen/mijn/intake/status", "", "{\"status\":\"ingevuld\"}"))
                .bodyJson()
                .isLenientlyEqualTo("{\"status\":\"ingevuld\"}");
    }

    @Test
    void recordsWhatTheNewcomerDid() {
        intake.post(STAFF, newcomer + "/intakes", "{\"taal\":\"ar\"}");
        link(SELAM, code());
        intake.get(SELAM, "assen/mijn/intake");

        assertThat(database.logged("assen", newcomer.split("/")[2]))
                .filteredOn(line -> line.gebruiker().equals("selam"))
                .extracting(TestDatabase.Logged::verwerking)
                .containsExactly("toegang.koppelen", "intake.raadplegen");
    }

    @Test
    void showsNothingToAnAccountThatIsLinkedToNobody() {
        intake.post(STAFF, newcomer + "/intakes", "{\"taal\":\"ar\"}");

        assertThat(intake.get(OTHER, "assen/mijn/intake")).hasStatus(404);
        assertThat(intake.put(OTHER, "assen/mijn/intake/status", "", "{\"status\":\"ingevuld\"}"))
                .hasStatus(404);
    }

    @Test
    void hasNothingToShowBeforeThereIsAnIntake() {
        link(SELAM, code());

        assertThat(intake.get(SELAM, "assen/mijn/intake")).hasStatus(404);
    }

    @Test
    void linksOneAccountToOneNewcomer() {
        String first = code();
        String second = code();
        assertThat(link(SELAM, first)).hasStatus(201);

        assertThat(codeOf(link(SELAM, second))).isEqualTo("account-al-gekoppeld");
        assertThat(codeOf(link(OTHER, second))).isEqualTo("nieuwkomer-al-gekoppeld");
        assertThat(codeOf(issue())).isEqualTo("nieuwkomer-al-gekoppeld");
        assertThat(codeOf(link(OTHER, first))).isEqualTo("code-gebruikt");
    }

    @Test
    void takesACodeInItsOwnMunicipalityOnly() {
        assertThat(codeOf(intake.post(
                        nieuwkomer("tynaarlo").subject("selam"),
                        "tynaarlo/mijn/accountkoppeling",
                        "{\"code\":\"" + code() + "\"}")))
                .isEqualTo("code-onbekend");
    }

    @Test
    void opensNoTabletWithACodeForAnAccount() {
        assertThat(http.post()
                        .uri("/api/intake/v1/tabletsessies")
                        .contentType("application/json")
                        .content("{\"code\":\"" + code() + "\"}")
                        .exchange())
                .hasStatus(409)
                .bodyText()
                .contains("code-onbekend");
    }

    @Test
    void saysThatACodeIsTooOld() {
        String code = code();
        database.in(
                "assen",
                () -> mongo.updateMulti(new Query(), Update.update("geldigTot", Instant.EPOCH), "toegangscodes"));

        assertThat(codeOf(link(SELAM, code))).isEqualTo("code-verlopen");
    }

    @Test
    void endsWhenStaffTakeItBack() {
        String unused = code();
        link(SELAM, code());
        assertThat(intake.get(STAFF, newcomer + "/accountkoppeling"))
                .bodyJson()
                .isLenientlyEqualTo("{\"gekoppeld\":true}");

        assertThat(intake.delete(STAFF, newcomer + "/accountkoppeling")).hasStatus(204);

        assertThat(intake.get(SELAM, MIJN)).bodyJson().isLenientlyEqualTo("{\"gekoppeld\":false}");
        assertThat(intake.get(SELAM, "assen/mijn/intake")).hasStatus(404);
        assertThat(codeOf(link(OTHER, unused))).isEqualTo("code-ingetrokken");
        assertThat(link(OTHER, code())).hasStatus(201);
    }

    @Test
    void keepsNoCodeUnderAnIdempotencyKey() {
        String first = read(issueUnder("een-sleutel-van-de-balie"), "$.code");
        String second = read(issueUnder("een-sleutel-van-de-balie"), "$.code");

        assertThat(second).isNotEqualTo(first);
        assertThat(database.ask("assen", () -> mongo.findAll(Document.class, "idempotentie")))
                .isEmpty();
    }

    @Test
    void isForStaffToGiveOutAndForNewcomersToUse() {
        assertThat(intake.post(SELAM, newcomer + "/koppelcodes", "")).hasStatus(403);
        assertThat(intake.get(SELAM, newcomer + "/accountkoppeling")).hasStatus(403);
        assertThat(intake.get(STAFF, MIJN)).hasStatus(403);
        assertThat(intake.post(consulent("tynaarlo"), newcomer + "/koppelcodes", ""))
                .hasStatus(404);
        String nobody = "assen/nieuwkomers/" + UUID.randomUUID();
        assertThat(intake.post(STAFF, nobody + "/koppelcodes", "")).hasStatus(404);
        assertThat(intake.get(STAFF, nobody + "/accountkoppeling")).hasStatus(404);
        assertThat(intake.delete(STAFF, nobody + "/accountkoppeling")).hasStatus(404);
    }

    private MvcTestResult issue() {
        return intake.post(STAFF, newcomer + "/koppelcodes", "");
    }

    private MvcTestResult issueUnder(String key) {
        MvcTestResult issued = http.post()
                .uri("/api/intake/v1/gemeenten/" + newcomer + "/koppelcodes")
                .header(HttpHeaders.AUTHORIZATION, STAFF.bearer())
                .header("Idempotency-Key", key)
                .exchange();
        assertThat(issued).hasStatus(201);
        return issued;
    }

    private String code() {
        MvcTestResult issued = issue();
        assertThat(issued).hasStatus(201);
        return read(issued, "$.code");
    }

    private MvcTestResult link(TestToken account, String code) {
        return intake.post(account, MIJN, "{\"code\":\"" + code + "\"}");
    }

    private static String codeOf(MvcTestResult refused) {
        assertThat(refused).hasStatus(409);
        return read(refused, "$.code");
    }

    private static String read(MvcTestResult answer, String at) {
        try {
            return JsonPath.read(answer.getResponse().getContentAsString(), at);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
