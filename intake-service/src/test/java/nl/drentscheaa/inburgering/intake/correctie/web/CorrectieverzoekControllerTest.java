package nl.drentscheaa.inburgering.intake.correctie.web;

import static nl.drentscheaa.inburgering.intake.IntakeScenario.pathOf;
import static nl.drentscheaa.inburgering.intake.IntakeScenario.person;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.consulent;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.ketenpartner;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.regievoerder;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
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
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ServiceTest
@Import(IntakeScenario.class)
class CorrectieverzoekControllerTest {

    private static final TestToken STAFF = consulent("assen");
    private static final String FIRST = "\"1\"";
    private static final String REFUSED = """
            {"uitkomst":"geweigerd","reden":"In de basisregistratie staat 1992."}""";

    @Autowired
    private IntakeScenario intake;

    @Autowired
    private TestDatabase database;

    @Autowired
    private MongoTemplate mongo;

    @Autowired
    private Clock clock;

    private String newcomer = "";
    private String path = "";

    @BeforeEach
    void start() {
        database.clear();
        newcomer = pathOf(intake.register(STAFF, "assen", person(Map.of())));
        path = newcomer + "/correctieverzoeken";
    }

    @Test
    void writesDownWhatIsAskedWithTheLastDayForAnAnswer() {
        LocalDate asked = LocalDate.now(clock).minusMonths(2);
        String recorded = pathOf(ask(asked));

        assertThat(intake.get(STAFF, recorded))
                .hasStatusOk()
                .hasHeader("ETag", FIRST)
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"gevraagdOp":"%s","uiterlijk":"%s","teLaat":true,"verzoek":"Mijn geboortejaar is 1993."}""".formatted(asked, asked.plusMonths(1)));
        ask(LocalDate.now(clock));
        assertThat(intake.get(STAFF, path))
                .bodyJson()
                .extractingPath("$.items[*].teLaat")
                .asArray()
                .containsExactly(false, true);
        assertThat(ask(LocalDate.now(clock).plusDays(1))).hasStatus(400);
    }

    @Test
    void isRefusedOnceWithAReasonAndATextForThePerson() {
        String besluit = pathOf(ask(LocalDate.now(clock))) + "/besluit";

        assertThat(intake.post(STAFF, besluit, FIRST, "{\"uitkomst\":\"geweigerd\"}"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].location.pointer")
                .isEqualTo("#/reden");
        assertThat(intake.post(STAFF, besluit, "\"0\"", REFUSED)).hasStatus(412);
        assertThat(intake.post(STAFF, besluit, FIRST, REFUSED))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.besluit.brief")
                .asArray()
                .anySatisfy(alinea -> assertThat(alinea.toString()).contains("bezwaar maken", "Assen"));
        assertThat(intake.post(STAFF, besluit, "\"2\"", REFUSED))
                .hasStatus(409)
                .bodyJson()
                .isLenientlyEqualTo("{\"code\":\"correctieverzoek-besloten\"}");
    }

    @Test
    void isPartOfWhatThePersonIsGiven() {
        intake.post(STAFF, pathOf(ask(LocalDate.now(clock))) + "/besluit", FIRST, REFUSED);

        assertThat(intake.get(regievoerder("assen"), newcomer + "/export"))
                .bodyJson()
                .extractingPath("$.rubrieken[?(@.titel == 'Verzoeken om te verbeteren')]..waarde")
                .asArray()
                .contains("Mijn geboortejaar is 1993.", "geweigerd", "In de basisregistratie staat 1992.");
    }

    @Test
    void isStoredUnreadable() {
        intake.post(STAFF, pathOf(ask(LocalDate.now(clock))) + "/besluit", FIRST, REFUSED);

        Document stored = database.ask(
                "assen", () -> mongo.getCollection("correctieverzoeken").find().first());
        assertThat(String.valueOf(stored)).contains("GEWEIGERD").doesNotContain("geboortejaar", "basisregistratie");
    }

    @Test
    void isOfTheOwnMunicipalityAndNotForPartners() {
        String recorded = pathOf(ask(LocalDate.now(clock)));
        String other = pathOf(intake.register(STAFF, "assen", person(Map.of())));

        assertThat(intake.get(ketenpartner("coa", "assen"), path)).hasStatus(403);
        assertThat(intake.get(consulent("tynaarlo"), path)).hasStatus(404);
        assertThat(intake.get(STAFF, recorded.replace(newcomer, other))).hasStatus(404);
    }

    private MvcTestResult ask(LocalDate day) {
        return intake.post(STAFF, path, """
                {"gevraagdOp":"%s","verzoek":"Mijn geboortejaar is 1993."}""".formatted(day));
    }
}
