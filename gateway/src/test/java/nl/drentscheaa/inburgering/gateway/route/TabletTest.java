package nl.drentscheaa.inburgering.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.drentscheaa.inburgering.gateway.Browser;
import nl.drentscheaa.inburgering.gateway.Door;
import nl.drentscheaa.inburgering.gateway.FakeKeycloak;
import nl.drentscheaa.inburgering.gateway.FakeService;
import nl.drentscheaa.inburgering.gateway.GatewayTest;
import nl.drentscheaa.inburgering.platformtest.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What somebody at the desk may do without login. */
@GatewayTest
class TabletTest {

    private static final String ANTWOORD = "/api/intake/v1/tabletsessie/intake/antwoorden/huisarts";
    private static final String JSON = "Content-Type: application/json";
    private static final String SESSIE = "Intake-Sessie: assen.1.x";

    private final Door door;
    private final FakeService intake = FakeService.of("intake");

    TabletTest(@LocalServerPort int port) {
        this.door = new Door(port);
    }

    @Test
    void passesACodeWithoutLogin() {
        assertThat(door.send("POST", "/api/intake/v1/tabletsessies", "{\"code\":\"x\"}", JSON)
                        .status())
                .isEqualTo(200);

        assertThat(intake.onlyOne().target()).isEqualTo("/api/intake/v1/tabletsessies");
        assertThat(intake.onlyOne().headers()).doesNotContainKey("authorization");
    }

    @Test
    void passesTheSessionOfATablet() {
        assertThat(door.send("PUT", ANTWOORD, "{}", JSON, SESSIE).status()).isEqualTo(200);

        assertThat(intake.onlyOne().headers()).containsEntry("intake-sessie", List.of("assen.1.x"));
    }

    @Test
    void takesNothingFromWhoIsLoggedInOnTheSameTablet() {
        var browser = Browser.loggedIn(door, FakeKeycloak.running(), () -> TestTokens.consulent("assen"));

        assertThat(browser.send("PUT", ANTWOORD, "{}", JSON, SESSIE).status()).isEqualTo(200);

        assertThat(intake.onlyOne().headers()).doesNotContainKey("authorization");
    }

    @Test
    void readsAQuestionnaireWithoutLogin() {
        assertThat(door.get("/api/intake/v1/vragenlijsten/brede-intake/1?taal=ti")
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/pip/v1/tabletsessies",
                "/api/intake/v1/gemeenten/assen/tabletsessies",
                "/api/intake/v1/vragenlijsten",
                "/api/intake/v1/gemeenten/assen/vragenlijsten/brede-intake",
                "/api/intake/v1/tabletsessies2"
            })
    void opensNothingElse(String path) {
        assertThat(door.send("POST", path, "{}", JSON, SESSIE).status()).isEqualTo(401);
        assertThat(door.get(path, SESSIE).status()).isEqualTo(401);
        assertThat(intake.received()).isEmpty();
    }

    @Test
    void changesNoQuestionnaireWithoutLogin() {
        assertThat(door.send("PUT", "/api/intake/v1/vragenlijsten/brede-intake/1", "{}", JSON)
                        .status())
                .isEqualTo(401);
    }
}
