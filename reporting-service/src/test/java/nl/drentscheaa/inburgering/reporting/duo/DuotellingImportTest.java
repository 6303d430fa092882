package nl.drentscheaa.inburgering.reporting.duo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.beheer;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.beleid;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.provincie;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.List;
import nl.drentscheaa.inburgering.platformtest.ServiceTest;
import nl.drentscheaa.inburgering.platformtest.TestDatabase;
import nl.drentscheaa.inburgering.platformtest.TestToken;
import nl.drentscheaa.inburgering.reporting.ReportingScenario;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@ServiceTest
@Import(ReportingScenario.class)
class DuotellingImportTest {

    private static final TestToken BEHEER = beheer("assen");
    private static final String TABEL = "/gemeenten/assen/tabellen/duo?peildatum=2020-01-01";
    private static final String FILE =
            "peildatum;cijfer;waarde\n01-01-2020;voldaan;39\n2020-01-01;plichtig;1\n2020-01-01;B2;*\n";

    @Autowired
    private ReportingScenario reporting;

    @Autowired
    private TestDatabase database;

    @BeforeEach
    void start() {
        database.clear();
    }

    @Test
    void laysWhatDuoSaysBesideWhatIsCountedHere() {
        reporting.person("assen").registered("syrische", "V", "1992-05").started("2021-03-01");

        imported(FILE);

        assertThat(reporting.get(beleid("assen"), TABEL)).bodyJson().isLenientlyEqualTo("""
            {"gemeente":"assen","peildatum":"2020-01-01","cijfers":[
              {"cijfer":"plichtig","duo":1,"wij":1,"komtOvereen":true},
              {"cijfer":"voldaan","duo":39,"wij":0,"komtOvereen":false},
              {"cijfer":"B2","wij":0,"komtOvereen":false}]}\
            """);
    }

    @Test
    void saysNothingOfADayOnWhichDuoPublishedNothing() {
        imported(FILE);

        assertThat(body(beleid("assen"), TABEL.replace("2020", "2019"))).contains("\"cijfers\":[]");
        assertThat(reporting.get(provincie("assen"), TABEL)).hasStatus(403);
    }

    @Test
    void namesWhatIsWrongAndNeverOverwrites() {
        imported(FILE);

        String second = imported("peildatum;cijfer;waarde\n"
                + "2020-01-01;voldaan;39\n"
                + "2020-01-01;plichtig;2\n"
                + "2020-01-01;kleur;2\n"
                + "2020-01-01;A2;<5\n"
                + "2999-01-01;A2;5\n");

        assertThat(reporting.get(BEHEER, second))
                .bodyJson()
                .isLenientlyEqualTo("{\"nieuw\":0,\"ongewijzigd\":1,\"afgewezen\":4}");
        assertThat(JsonPath.<List<String>>read(body(BEHEER, second + "/regels"), "$.items[*].code"))
                .containsExactly("bestaat-al", "duocijfer-onbekend", "duowaarde-vorm", "peildatum-in-toekomst");
    }

    @Test
    void isTakenBackAndReadInAgain() {
        String path = imported(FILE);

        assertThat(reporting.post(BEHEER, path + "/terugdraaiing")).hasStatus(202);
        Awaitility.await().until(() -> body(BEHEER, path).contains("\"status\":\"teruggedraaid\""));

        assertThat(body(beleid("assen"), TABEL)).contains("\"cijfers\":[]");
        assertThat(reporting.get(BEHEER, imported(FILE.replace("39", "40"))))
                .bodyJson()
                .isLenientlyEqualTo("{\"nieuw\":3}");
    }

    private String imported(String file) {
        String path = reporting.importFile(BEHEER, "assen", "duo-tellingen", file.getBytes(UTF_8));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> body(BEHEER, path).contains("\"status\":\"afgerond\""));
        return path;
    }

    private String body(TestToken token, String path) {
        try {
            return reporting.get(token, path).getResponse().getContentAsString(UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
