package nl.drentscheaa.inburgering.intake.taakstelling.web;

import static nl.drentscheaa.inburgering.intake.IntakeScenario.pathOf;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.beheer;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.beleid;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.consulent;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.ketenpartner;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.regievoerder;
import static org.assertj.core.api.Assertions.assertThat;

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
class TaakstellingControllerTest {

    private static final TestToken BELEID = beleid("assen");
    private static final TestToken STAFF = consulent("assen");
    private static final String EERSTE = "assen/taakstellingen/2025-1";
    private static final String TWEEDE = "assen/taakstellingen/2025-2";
    private static final String NIEUW = "\"0\"";

    @Autowired
    private IntakeScenario intake;

    @Autowired
    private TestDatabase database;

    @BeforeEach
    void start() {
        database.clear();
    }

    @Test
    void showsNothingOfAHalfYearWithoutANumber() {
        assertThat(intake.get(STAFF, EERSTE))
                .hasStatusOk()
                .hasHeader("ETag", NIEUW)
                .bodyJson()
                .isStrictlyEqualTo("""
                    {"halfjaar":"2025-1","versie":0}\
                    """);
        assertThat(intake.get(STAFF, "assen/taakstellingen")).bodyJson().isStrictlyEqualTo("{\"items\":[]}");
    }

    @Test
    void countsEachPersonOnTheDayOfTheMove() {
        intake.put(BELEID, EERSTE, NIEUW, asking(4));
        moved("COA-1", "2025-01-01");
        moved("COA-2", "2025-06-30");
        moved("COA-3", "2025-07-01");
        announced("COA-4");

        assertThat(intake.get(STAFF, EERSTE)).bodyJson().isLenientlyEqualTo("""
            {"stand":{"aantal":4,"achterstand":0,"teDoen":4,"gerealiseerd":2,"nogTeDoen":2,"saldo":2}}\
            """);
    }

    @Test
    void carriesWhatIsLeftOverAndCountsSwaps() {
        intake.put(BELEID, EERSTE, NIEUW, asking(4));
        moved("COA-1", "2025-03-01");

        assertThat(intake.put(BELEID, TWEEDE, NIEUW, """
                {"aantal":6,"gepubliceerdOp":"2025-03-20",
                 "ruilen":[{"met":"Tynaarlo","overgenomen":0,"afgestaan":2,"toelichting":"Familie woont daar."}]}\
                """))
                .hasStatusOk()
                .hasHeader("ETag", "\"1\"")
                .bodyJson()
                .isLenientlyEqualTo("""
                    {"halfjaar":"2025-2","stand":{"achterstand":3,"teDoen":7,"gerealiseerd":0,"saldo":7,
                     "ruilen":[{"met":"Tynaarlo","overgenomen":0,"afgestaan":2}]},"versie":1}\
                    """);
        assertThat(intake.get(STAFF, "assen/taakstellingen"))
                .bodyJson()
                .extractingPath("$.items[*].halfjaar")
                .asArray()
                .containsExactly("2025-2", "2025-1");
    }

    @Test
    void staysInItsMunicipality() {
        intake.put(BELEID, EERSTE, NIEUW, asking(4));
        TestToken regie = regievoerder("assen", "tynaarlo");

        assertThat(intake.get(regie, "tynaarlo/taakstellingen")).bodyJson().isStrictlyEqualTo("{\"items\":[]}");
        assertThat(intake.get(BELEID, "tynaarlo/taakstellingen")).hasStatus(404);
    }

    @Test
    void neverOverwritesWhatSomebodyElseRecorded() {
        intake.put(BELEID, EERSTE, NIEUW, asking(4));

        assertThat(intake.put(BELEID, EERSTE, NIEUW, asking(5))).hasStatus(412);
        assertThat(intake.put(BELEID, EERSTE, "", asking(5))).hasStatus(428);
        assertThat(intake.put(BELEID, EERSTE, "\"1\"", asking(4))).hasStatusOk().hasHeader("ETag", "\"1\"");
        assertThat(intake.put(BELEID, EERSTE, "\"1\"", asking(5))).hasStatusOk().hasHeader("ETag", "\"2\"");
    }

    @Test
    void saysWhatCannotBe() {
        assertThat(intake.put(BELEID, "assen/taakstellingen/2025-3", NIEUW, asking(4)))
                .hasStatus(400);
        assertThat(intake.put(BELEID, "assen/taakstellingen/2999-1", NIEUW, asking(4)))
                .hasStatus(409);
        assertPointer("#/aantal", asking(-1));
        assertPointer("#/gepubliceerdOp", "{\"aantal\":4,\"gepubliceerdOp\":\"2999-01-01\"}");
        assertPointer("#/ruilen/0/overgenomen", """
            {"aantal":4,"gepubliceerdOp":"2024-09-20","ruilen":[{"met":"Tynaarlo","overgenomen":0,"afgestaan":0}]}\
            """);
        assertPointer("#/ruilen", """
            {"aantal":4,"gepubliceerdOp":"2024-09-20","ruilen":[{"met":"Tynaarlo","overgenomen":0,"afgestaan":5}]}\
            """);
    }

    @Test
    void isKeptByBeleidAndReadByWhoHouses() {
        assertThat(intake.put(STAFF, EERSTE, NIEUW, asking(4))).hasStatus(403);
        assertThat(intake.put(beheer("assen"), EERSTE, NIEUW, asking(4))).hasStatus(403);
        assertThat(intake.get(beheer("assen"), EERSTE)).hasStatus(403);
        assertThat(intake.get(ketenpartner("coa", "assen"), EERSTE)).hasStatus(403);
        assertThat(intake.get(BELEID, EERSTE)).hasStatusOk();
    }

    private void assertPointer(String pointer, String body) {
        assertThat(intake.put(BELEID, EERSTE, NIEUW, body))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].location.pointer")
                .isEqualTo(pointer);
    }

    private static String asking(int aantal) {
        return "{\"aantal\":%d,\"gepubliceerdOp\":\"2024-09-20\"}".formatted(aantal);
    }

    private String announced(String kenmerk) {
        return pathOf(intake.post(STAFF, "assen/overdrachten", """
            {"kenmerk":"%s","naam":{"achternaam":"Tesfay"},"geboortedatum":"1994-02-11","geslacht":"V",
             "nationaliteit":"eritrese","voorkeurstaal":"ti","aangekondigdOp":"2024-12-01"}\
            """.formatted(kenmerk)));
    }

    private void moved(String kenmerk, String datum) {
        String path = announced(kenmerk);
        intake.put(STAFF, path + "/status", "\"1\"", step("woning-gevonden", "2024-12-20"));
        intake.put(STAFF, path + "/status", "\"2\"", step("verhuisd", datum));
    }

    private static String step(String status, String datum) {
        return "{\"status\":\"%s\",\"datum\":\"%s\"}".formatted(status, datum);
    }
}
