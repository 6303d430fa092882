package nl.drentscheaa.inburgering.intake.dubbel.web;

import static nl.drentscheaa.inburgering.intake.IntakeScenario.naam;
import static nl.drentscheaa.inburgering.intake.IntakeScenario.pathOf;
import static nl.drentscheaa.inburgering.intake.IntakeScenario.person;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.consulent;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.drentscheaa.inburgering.intake.IntakeScenario;
import nl.drentscheaa.inburgering.platformtest.ServiceTest;
import nl.drentscheaa.inburgering.platformtest.TestDatabase;
import nl.drentscheaa.inburgering.platformtest.TestToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ServiceTest
@Import(IntakeScenario.class)
class DubbelenControllerTest {

    private static final TestToken STAFF = consulent("assen");
    private static final String BSN = "999982072";

    @Autowired
    private IntakeScenario intake;

    @Autowired
    private TestDatabase database;

    private String known = "";

    @BeforeEach
    void start() {
        database.clear();
        known = pathOf(intake.register(
                STAFF,
                "assen",
                person(Map.of("naam", naam("Abdelrahman", "Hussein"), "geboortedatum", "1992-05-14", "bsn", BSN))));
    }

    @Test
    void suggestsWhoIsKnownUnderAnotherSpelling() {
        assertThat(suggest("Abd al-Rahman", "al-Husain", "1990-01-01"))
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"items":[{"weergavenaam":"Hussein, Abdelrahman","overeenkomsten":["naam"]}]}""");
    }

    @Test
    void suggestsByBirthDateWithOneNameThatSoundsTheSame() {
        assertThat(suggest("Iemand", "Hoessein", "1992-05-14"))
                .bodyJson()
                .extractingPath("$.items[0].overeenkomsten")
                .asArray()
                .containsExactly("geboortedatum");
        assertThat(suggest("Iemand", "Hoessein", "1992-05-15"))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
    }

    @Test
    void suggestsByBsnWhateverTheName() {
        assertThat(intake.post(STAFF, "assen/dubbelen", """
                {"bsn":"%s","naam":{"achternaam":"Anders"},"geboortedatum":"1990-01-01"}""".formatted(BSN)))
                .bodyJson()
                .extractingPath("$.items[0].overeenkomsten")
                .asArray()
                .containsExactly("bsn");
    }

    @Test
    void suggestsNobodyToThemselves() {
        intake.register(STAFF, "assen", person(Map.of("naam", naam("Abdul Rahman", "Hoessein"))));

        assertThat(intake.get(STAFF, known + "/dubbelen"))
                .bodyJson()
                .extractingPath("$.items[*].weergavenaam")
                .asArray()
                .containsExactly("Hoessein, Abdul Rahman");
    }

    @Test
    void recordsWhoWasSuggested() {
        suggest("Abd al-Rahman", "al-Husain", "1990-01-01");

        assertThat(database.logged("assen", known.substring("assen/nieuwkomers/".length())))
                .extracting(TestDatabase.Logged::verwerking)
                .contains("nieuwkomer.zoeken");
    }

    private MvcTestResult suggest(String voornamen, String achternaam, String geboortedatum) {
        return intake.post(STAFF, "assen/dubbelen", """
                {"naam":{"voornamen":"%s","achternaam":"%s"},"geboortedatum":"%s"}""".formatted(voornamen, achternaam, geboortedatum));
    }
}
