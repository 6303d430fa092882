package nl.drentscheaa.inburgering.intake.intake.web;

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
import nl.drentscheaa.inburgering.intake.toegang.SweepTabletSessies;
import nl.drentscheaa.inburgering.intake.toegang.UitgegevenCode;
import nl.drentscheaa.inburgering.platformtest.ServiceTest;
import nl.drentscheaa.inburgering.platformtest.TestDatabase;
import nl.drentscheaa.inburgering.platformtest.TestToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ServiceTest
@Import(IntakeScenario.class)
class TabletControllerTest {

    private static final TestToken STAFF = consulent("assen");

    @Autowired
    private IntakeScenario intake;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private TestDatabase database;

    @Autowired
    private MongoTemplate mongo;

    @Autowired
    private SweepTabletSessies sweep;

    private String path = "";

    @BeforeEach
    void start() {
        database.clear();
        String newcomer = IntakeScenario.pathOf(intake.register(STAFF, "assen", person(Map.of())));
        path = IntakeScenario.pathOf(intake.post(STAFF, newcomer + "/intakes", "{\"taal\":\"ti\"}"));
    }

    @Test
    void fillsInWithoutLogin() {
        String sessie = sessie(code());

        assertThat(answer(sessie, "huisarts", "ja")).hasStatusOk();
        assertThat(tablet(HttpMethod.GET, "", sessie, ""))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                {"taal":"ti","status":"gestart","antwoorden":[{"vraag":"huisarts","waarden":["ja"],"aantal":1}]}""");
        assertThat(tablet(HttpMethod.PUT, "/status", sessie, "{\"status\":\"ingevuld\"}"))
                .hasStatusOk();
        assertThat(intake.get(STAFF, path)).bodyJson().isLenientlyEqualTo("""
                {"status":"ingevuld","antwoorden":[{"vraag":"huisarts"}]}""");
    }

    @Test
    void recordsWhatATabletDid() {
        answer(sessie(code()), "huisarts", "ja");

        assertThat(database.logged("assen", path.split("/")[2]))
                .filteredOn(line -> line.gebruiker().startsWith("tablet-"))
                .extracting(TestDatabase.Logged::verwerking)
                .containsExactly("toegang.inwisselen", "intake.beantwoorden");
    }

    @Test
    void worksOnceWithACode() {
        String code = code();
        sessie(code);

        assertThat(codeOf(begin(code))).isEqualTo("code-gebruikt");
    }

    @Test
    void isBlockedForWhoGuesses() {
        String code = code();
        String wrong = code.substring(0, code.length() - 1) + (code.endsWith("7") ? "8" : "7");
        set("toegangscodes", "pogingen", UitgegevenCode.POGINGEN - 2);
        assertThat(codeOf(begin(wrong))).isEqualTo("code-onbekend");
        assertThat(codeOf(begin(wrong))).isEqualTo("code-onbekend");

        assertThat(codeOf(begin(code))).isEqualTo("code-geblokkeerd");
        assertThat(codeOf(begin(wrong))).as("who guesses hears no more").isEqualTo("code-onbekend");
        assertThat(codeOf(begin("222-22-2222-2222"))).isEqualTo("code-onbekend");
        assertThat(codeOf(begin("geen code"))).isEqualTo("code-onbekend");
    }

    @Test
    void showsNothingAnyMoreOnceTheIntakeIsClosed() {
        String sessie = sessie(code());
        assertThat(tablet(HttpMethod.GET, "", sessie, "")).hasStatusOk();
        set("intakes", "status", "AFGEROND");

        assertThat(codeOf(tablet(HttpMethod.GET, "", sessie, ""))).isEqualTo("intake-afgerond");
    }

    @Test
    void saysThatACodeIsTooOld() {
        String code = code();
        set("toegangscodes", "geldigTot", Instant.EPOCH);

        assertThat(codeOf(begin(code))).isEqualTo("code-verlopen");
    }

    @Test
    void doesNotShowWhatStaffWroteForColleagues() {
        String sessie = sessie(code());
        answer(sessie, "huisarts", "ja");
        assertThat(intake.put(STAFF, path + "/antwoorden/huisarts", "", """
                {"gegevenId":"%s","waarden":["nee"],"gezien":1,"apparaat":"balie","reden":"Bedoelde de apotheek."}\
                """.formatted(UUID.randomUUID())))
                .hasStatusOk();

        assertThat(tablet(HttpMethod.GET, "", sessie, ""))
                .hasStatusOk()
                .bodyText()
                .contains("\"nee\"")
                .doesNotContain("apotheek", "consulent");
    }

    @Test
    void tellsInWhichLanguagesNobodyCheckedTheQuestions() {
        assertThat(intake.put(STAFF, "assen/vertalingen/brede-intake/1/ti", "\"0\"", "{\"vertaler\":\"S. Haile\"}"))
                .hasStatusOk();

        assertThat(tablet(HttpMethod.GET, "", sessie(code()), ""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.nietNagekeken")
                .asArray()
                .containsExactly("en", "ar", "fa", "tr", "uk");
    }

    @Test
    void forgetsSessionsThatWereOverLongAgo() {
        String old = sessie(code());
        set("tabletsessies", "begonnenOp", Instant.EPOCH);
        String running = sessie(code());

        sweep.sweep();

        assertThat(tablet(HttpMethod.GET, "", old, "")).hasStatus(404);
        assertThat(tablet(HttpMethod.GET, "", running, "")).hasStatusOk();
    }

    @Test
    void stopsWhenStaffTakeItBack() {
        String sessie = sessie(code());
        String unused = code();

        assertThat(intake.delete(STAFF, path + "/tabletcodes")).hasStatus(204);

        assertThat(codeOf(begin(unused))).isEqualTo("code-ingetrokken");
        assertThat(codeOf(answer(sessie, "huisarts", "ja"))).isEqualTo("tabletsessie-beeindigd");
    }

    @Test
    void stopsWhenTheNewcomerIsReady() {
        String sessie = sessie(code());

        assertThat(request(HttpMethod.DELETE, "/tabletsessie", sessie, "")).hasStatus(204);

        assertThat(codeOf(tablet(HttpMethod.GET, "", sessie, ""))).isEqualTo("tabletsessie-beeindigd");
    }

    @Test
    void stopsWhenTheTabletWasLeftLying() {
        String sessie = sessie(code());
        set("tabletsessies", "gebruiktOp", Instant.EPOCH);

        assertThat(codeOf(tablet(HttpMethod.GET, "", sessie, ""))).isEqualTo("tabletsessie-verlopen");
    }

    @Test
    void believesNoTokenThatWasMadeElsewhere() {
        String sessie = sessie(code());

        assertThat(tablet(HttpMethod.GET, "", sessie.replace("assen", "tynaarlo"), ""))
                .hasStatus(404);
        assertThat(tablet(HttpMethod.GET, "", "assen." + UUID.randomUUID() + ".x", ""))
                .hasStatus(404);
        assertThat(tablet(HttpMethod.GET, "", "x", "")).hasStatus(404);
        assertThat(http.get().uri("/api/intake/v1/tabletsessie/intake").exchange())
                .hasStatus(400);
    }

    @Test
    void storesNoCode() {
        String code = code();

        assertThat(database.ask("assen", () -> mongo.findAll(org.bson.Document.class, "toegangscodes")))
                .singleElement()
                .satisfies(stored -> assertThat(stored.toJson())
                        .doesNotContain(code.substring(7))
                        .doesNotContain(code.replace("-", "").substring(5)));
    }

    @Test
    void isForStaffToGiveOut() {
        assertThat(intake.post(nieuwkomer("assen"), path + "/tabletcodes", "")).hasStatus(403);
        assertThat(intake.delete(nieuwkomer("assen"), path + "/tabletcodes")).hasStatus(403);
        assertThat(intake.post(consulent("tynaarlo"), path + "/tabletcodes", ""))
                .hasStatus(404);
    }

    @Test
    void readsTheQuestionsWithoutLogin() {
        assertThat(http.get()
                        .uri("/api/intake/v1/vragenlijsten/brede-intake/1?taal=ti")
                        .exchange())
                .hasStatusOk();
    }

    private String code() {
        MvcTestResult issued = intake.post(STAFF, path + "/tabletcodes", "");
        assertThat(issued).hasStatus(201);
        return read(issued, "$.code");
    }

    private String sessie(String code) {
        MvcTestResult begun = begin(code);
        assertThat(begun).hasStatus(201);
        return read(begun, "$.sessie");
    }

    private MvcTestResult begin(String code) {
        return request(HttpMethod.POST, "/tabletsessies", "", "{\"code\":\"" + code + "\"}");
    }

    private MvcTestResult answer(String sessie, String vraag, String waarde) {
        return tablet(HttpMethod.PUT, "/antwoorden/" + vraag, sessie, """
                {"gegevenId":"%s","waarden":["%s"],"gezien":0,"apparaat":"tablet-1"}""".formatted(UUID.randomUUID(), waarde));
    }

    private MvcTestResult tablet(HttpMethod method, String rest, String sessie, String body) {
        return request(method, "/tabletsessie/intake" + rest, sessie, body);
    }

    private MvcTestResult request(HttpMethod method, String rest, String sessie, String body) {
        var request = http.method(method)
                .uri("/api/intake/v1" + rest)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        return (sessie.isEmpty() ? request : request.header("Intake-Sessie", sessie)).exchange();
    }

    private void set(String collection, String field, Object value) {
        database.in("assen", () -> mongo.updateMulti(new Query(), Update.update(field, value), collection));
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
