package nl.drentscheaa.inburgering.intake.vragenlijst.web;

import static nl.drentscheaa.inburgering.platformtest.TestTokens.consulent;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.nieuwkomer;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import nl.drentscheaa.inburgering.intake.IntakeScenario;
import nl.drentscheaa.inburgering.platformtest.ServiceTest;
import nl.drentscheaa.inburgering.platformtest.TestDatabase;
import nl.drentscheaa.inburgering.platformtest.TestToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@ServiceTest
@Import(IntakeScenario.class)
class VertalingControllerTest {

    private static final TestToken STAFF = consulent("assen");
    private static final String LIST = "assen/vertalingen/brede-intake/1";
    private static final String TIGRINYA = LIST + "/ti";
    private static final String BY_HAILE = "{\"vertaler\":\"S. Haile\"}";
    private static final String NOTHING = "\"0\"";
    private static final String FIRST = "\"1\"";

    @Autowired
    private IntakeScenario intake;

    @Autowired
    private TestDatabase database;

    @Autowired
    private Clock clock;

    @BeforeEach
    void start() {
        database.clear();
    }

    @Test
    void saysOfEveryLanguageThatNobodyCheckedItYet() {
        assertThat(intake.get(STAFF, LIST))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[*].status")
                .asArray()
                .containsExactly(
                        "brontekst",
                        "niet-gecontroleerd",
                        "niet-gecontroleerd",
                        "niet-gecontroleerd",
                        "niet-gecontroleerd",
                        "niet-gecontroleerd",
                        "niet-gecontroleerd");
    }

    @Test
    void recordsWhoCheckedALanguageAndWhen() {
        assertThat(intake.put(STAFF, TIGRINYA, NOTHING, BY_HAILE)).hasStatusOk().hasHeader("ETag", FIRST);

        assertThat(intake.get(nieuwkomer("assen"), TIGRINYA))
                .hasStatusOk()
                .hasHeader("ETag", FIRST)
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"taal":"ti","status":"gecontroleerd","vertaler":"S. Haile","versie":1}""")
                .extractingPath("$.datum")
                .asString()
                .satisfies(day -> assertThat(LocalDate.parse(day))
                        .isBetween(LocalDate.now(clock).minusDays(1), LocalDate.now(clock)));
        assertThat(intake.get(STAFF, LIST))
                .bodyJson()
                .extractingPath("$.items[3].status")
                .isEqualTo("gecontroleerd");
    }

    @Test
    void takesACheckBack() {
        intake.put(STAFF, TIGRINYA, NOTHING, BY_HAILE);

        assertThat(intake.put(STAFF, TIGRINYA, FIRST, "{}"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"status":"niet-gecontroleerd","versie":2}""")
                .doesNotHavePath("$.vertaler");
    }

    @Test
    void keepsTheChecksOfMunicipalitiesApart() {
        intake.put(STAFF, TIGRINYA, NOTHING, BY_HAILE);

        assertThat(intake.get(consulent("tynaarlo"), TIGRINYA.replace("assen", "tynaarlo")))
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("niet-gecontroleerd");
    }

    @Test
    void neverOverwritesACheckThatSomebodyElseRecorded() {
        intake.put(STAFF, TIGRINYA, NOTHING, BY_HAILE);

        assertThat(intake.put(STAFF, TIGRINYA, NOTHING, "{\"vertaler\":\"A. Tesfay\"}"))
                .hasStatus(412);
        assertThat(intake.put(STAFF, TIGRINYA, "", BY_HAILE)).hasStatus(428);
    }

    @Test
    void refusesToCheckTheSourceOrWhatThereIsNot() {
        assertThat(intake.put(STAFF, LIST + "/nl", NOTHING, BY_HAILE)).hasStatus(409);
        assertThat(intake.put(STAFF, LIST + "/de", NOTHING, BY_HAILE)).hasStatus(404);
        assertThat(intake.put(STAFF, "assen/vertalingen/brede-intake/9/ti", NOTHING, BY_HAILE))
                .hasStatus(404);
        assertThat(intake.put(STAFF, TIGRINYA, NOTHING, "{\"vertaler\":\" \"}")).hasStatus(400);
    }

    @Test
    void letsANewcomerReadButNotCheck() {
        assertThat(intake.put(nieuwkomer("assen"), TIGRINYA, NOTHING, BY_HAILE)).hasStatus(403);
    }
}
