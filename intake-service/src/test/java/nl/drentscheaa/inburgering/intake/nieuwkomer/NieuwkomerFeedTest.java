package nl.drentscheaa.inburgering.intake.nieuwkomer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.consulent;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.dienst;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Map;
import nl.drentscheaa.inburgering.intake.IntakeScenario;
import nl.drentscheaa.inburgering.platformtest.ServiceTest;
import nl.drentscheaa.inburgering.platformtest.TestToken;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Each service hears what it needs and no more (ADR 0005). */
@ServiceTest
@Import(IntakeScenario.class)
class NieuwkomerFeedTest {

    private static final String[] NOT_TOLD = {"999984937", "1992-05-14", "06-00123456", "salma@example.nl", "ochtend"};

    @Autowired
    private IntakeScenario intake;

    @Test
    void tellsEachServiceWhatItNeeds() {
        String id = registered();

        Map<String, Object> forPip = told("pip-service", "A-1701");
        assertThat(forPip).containsEntry("subject", id);
        assertThat(dataOf(forPip))
                .containsOnlyKeys("dossiernummer", "weergavenaam", "regime", "aankomstdatum", "voorkeurstaal");

        Map<String, Object> forMonitoring = told("monitoring-service", "A-1701");
        assertThat(forMonitoring).containsEntry("subject", id);
        assertThat(dataOf(forMonitoring))
                .containsOnlyKeys("dossiernummer", "weergavenaam", "regime", "aankomstdatum", "regisseur");
    }

    @Test
    void tellsFiguresWithoutAPerson() {
        String id = registered();

        Map<String, Object> forReporting = told("reporting-service", "2025-04-17");
        assertThat(String.valueOf(forReporting)).doesNotContain(id, "Haddad", "A-1701", "regie,");
        assertThat(dataOf(forReporting))
                .containsEntry("geboortemaand", "1992-05")
                .containsOnlyKeys(
                        "geslacht",
                        "nationaliteit",
                        "nationaliteitNaam",
                        "geboortemaand",
                        "regime",
                        "aankomstdatum",
                        "uitkeringVan");
    }

    @Test
    void tellsAnUnknownServiceNothing() {
        registered();

        assertThat(body(dienst("vreemde-service", "assen"))).doesNotContain("Haddad");
        assertThat(intake.feed(consulent("assen"), "assen")).hasStatus(403);
        assertThat(intake.feed(dienst("pip-service", "tynaarlo"), "assen")).hasStatus(404);
    }

    /** Registers the same person under the same numbers: the second time that is refused, which is as good. */
    private String registered() {
        var token = consulent("assen");
        intake.register(
                token,
                "assen",
                IntakeScenario.person(Map.of(
                        "naam", IntakeScenario.naam("Salma", "Haddad"),
                        "dossiernummer", "A-1701",
                        "bsn", "999984937",
                        "uitkeringVan", "2025-04-17",
                        "regisseur", "regie",
                        "telefoon", "06-00123456",
                        "email", "salma@example.nl",
                        "notitie", "Komt in de ochtend.")));
        var found = intake.search(token, "assen", "{\"dossiernummer\":\"A-1701\"}");
        try {
            return JsonPath.read(found.getResponse().getContentAsString(UTF_8), "$.items[0].nieuwkomerId");
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private Map<String, Object> told(String client, String mark) {
        TestToken dienst = dienst(client, "assen");
        Awaitility.await().until(() -> body(dienst).contains(mark));
        String events = body(dienst);
        assertThat(events).doesNotContain(NOT_TOLD);
        return JsonPath.<List<Map<String, Object>>>read(events, "$[*]").stream()
                .filter(event -> String.valueOf(event).contains(mark))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> dataOf(Map<String, Object> event) {
        Object data = event.get("data");
        assertThat(data).isInstanceOf(Map.class);
        return data instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    private String body(TestToken dienst) {
        try {
            return intake.feed(dienst, "assen").getResponse().getContentAsString(UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
