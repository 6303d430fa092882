package nl.drentscheaa.inburgering.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import nl.drentscheaa.inburgering.gateway.Answer;
import nl.drentscheaa.inburgering.gateway.Browser;
import nl.drentscheaa.inburgering.gateway.Door;
import nl.drentscheaa.inburgering.gateway.FakeKeycloak;
import nl.drentscheaa.inburgering.gateway.FakeService;
import nl.drentscheaa.inburgering.gateway.GatewayTest;
import nl.drentscheaa.inburgering.platformtest.TestToken;
import nl.drentscheaa.inburgering.platformtest.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@GatewayTest
class LoginTest {

    private static final String PLANNEN = "/api/pip/v1/gemeenten/assen/plannen";

    private final Door door;
    private final FakeKeycloak keycloak = FakeKeycloak.running();
    private final FakeService pip = FakeService.of("pip");

    LoginTest(@LocalServerPort int port) {
        this.door = new Door(port);
    }

    private static TestToken regie() {
        return TestTokens.regievoerder("assen", "tynaarlo").subject("regie").claim("sid", "sid-regie");
    }

    @Test
    void asksTheIssuerForACodeWithProof() {
        Answer sent = new Browser(door, keycloak).get("/inloggen");
        Map<String, String> asked = Browser.query(URI.create(sent.header("location")));

        assertThat(sent.status()).isEqualTo(302);
        assertThat(sent.header("location")).startsWith(TestTokens.ISSUER + "/protocol/openid-connect/auth?");
        assertThat(asked)
                .containsEntry("response_type", "code")
                .containsEntry("client_id", "gateway")
                .containsEntry("redirect_uri", "https://inburgering.test/login/oauth2/code/keycloak")
                .containsEntry("code_challenge_method", "S256")
                .containsKeys("code_challenge", "state", "nonce")
                .doesNotContainKey("client_secret");
    }

    @Test
    void bringsBackToThePageThatWasAskedFor() {
        Answer back = new Browser(door, keycloak).login(LoginTest::regie, "/caseload%3Fsorteer%3Dtermijn");

        assertThat(back.status()).isEqualTo(302);
        assertThat(back.header("location")).isEqualTo("https://inburgering.test/caseload?sorteer=termijn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//elders.example",
                "https://elders.example",
                "/%5Celders.example",
                "/%25",
                "/inloggen",
                "%0d%0ax"
            })
    void neverBringsAnywhereElse(String terug) {
        Answer back = new Browser(door, keycloak).login(LoginTest::regie, terug);

        assertThat(back.header("location")).isEqualTo("https://inburgering.test/");
    }

    @Test
    void keepsTheTokensAndGivesACookieThatNoScriptAndNoNeighbourCanTouch() {
        var browser = new Browser(door, keycloak);
        Answer back = browser.login(LoginTest::regie, "/");

        assertThat(back.header("set-cookie"))
                .matches("__Host-sessie=[A-Za-z0-9_-]{43}; Path=/; Secure; HttpOnly; SameSite=Lax");
        assertThat(back.header("location")
                        + back.body()
                        + browser.get("/sessie").body())
                .doesNotContain("eyJ");
    }

    @Test
    void changesTheSessionsIdSoThatAPlantedOneIsWorthNothing() {
        var browser = new Browser(door, keycloak);
        Map<String, String> asked = browser.begin("/");
        String planted = browser.cookie();
        browser.comeBack(asked, LoginTest::regie);
        var attacker = new Browser(door, keycloak);
        attacker.cookie(planted);

        assertThat(browser.cookie()).isNotEqualTo(planted);
        assertThat(browser.get("/sessie").status()).isEqualTo(200);
        assertThat(attacker.get("/sessie").status()).isEqualTo(401);
    }

    @Test
    void makesUpItsOwnIdsAndTakesNone() {
        var browser = new Browser(door, keycloak);
        browser.cookie("A".repeat(43));
        browser.begin("/");

        assertThat(browser.cookie()).isNotEqualTo("A".repeat(43));
    }

    @Test
    void tellsTheWebAppWhoIsLoggedIn() {
        var browser = Browser.loggedIn(door, keycloak, () -> regie().claim("preferred_username", "regie"));

        Answer sessie = browser.get("/sessie");

        assertThat(sessie.header("cache-control")).isEqualTo("no-store");
        assertThat(sessie.body())
                .contains(
                        "\"gebruikersnaam\":\"regie\"",
                        "\"rollen\":[\"regievoerder\"]",
                        "{\"id\":\"assen\",\"naam\":\"Assen\",\"thema\":\"assen\"}",
                        "\"header\":\"X-CSRF-TOKEN\"")
                .doesNotContain("aa-en-hunze", "organisatie");
        assertThat(new Browser(door, keycloak).get("/sessie").status()).isEqualTo(401);
    }

    @Test
    void sendsTheTokenOfTheSessionAlong() {
        var browser = Browser.loggedIn(door, keycloak, LoginTest::regie);

        assertThat(browser.get(PLANNEN).status()).isEqualTo(200);

        assertThat(pip.onlyOne().headers().get("authorization"))
                .singleElement()
                .satisfies(header -> assertThat(header).startsWith("Bearer eyJ"));
        assertThat(pip.onlyOne().headers()).doesNotContainKey("cookie");
    }

    @Test
    void acceptsNoCodeForAnotherState() {
        var browser = new Browser(door, keycloak);
        Map<String, String> asked = browser.begin("/");
        String code = keycloak.login(
                LoginTest::regie, asked.getOrDefault("nonce", ""), asked.getOrDefault("code_challenge", ""));

        Answer back = browser.get("/login/oauth2/code/keycloak?code=" + code + "&state=verzonnen");

        assertThat(back.header("location")).isEqualTo("https://inburgering.test/?inloggen=mislukt");
        assertThat(browser.get("/sessie").status()).isEqualTo(401);
    }

    @Test
    void acceptsNoCodeThatAnotherBrowserAskedFor() {
        var victim = new Browser(door, keycloak);
        victim.begin("/");
        var attacker = new Browser(door, keycloak);
        Map<String, String> asked = attacker.begin("/");

        Answer back = victim.comeBack(asked, LoginTest::regie);

        assertThat(back.header("location")).endsWith("/?inloggen=mislukt");
        assertThat(victim.get("/sessie").status()).isEqualTo(401);
    }

    @Test
    void acceptsNoIdTokenOfAnotherLogin() {
        var browser = new Browser(door, keycloak);
        Map<String, String> asked = browser.begin("/");
        String code = keycloak.login(LoginTest::regie, "een andere nonce", asked.getOrDefault("code_challenge", ""));

        Answer back = browser.get("/login/oauth2/code/keycloak?code=" + code + "&state=" + asked.get("state"));

        assertThat(back.header("location")).endsWith("/?inloggen=mislukt");
    }

    @Test
    void acceptsNoTokenThatAStrangerSigned() {
        Answer back = new Browser(door, keycloak).login(() -> regie().signedByAStranger(), "/");

        assertThat(back.header("location")).endsWith("/?inloggen=mislukt");
    }

    @Test
    void beginsNowhereElse() {
        assertThat(door.get("/oauth2/authorization/keycloak").status()).isEqualTo(404);
        assertThat(door.send("POST", "/inloggen", "").status()).isIn(404, 405);
    }

    @Test
    void takesNoChangeWithoutTheHeader() {
        var browser = Browser.loggedIn(door, keycloak, LoginTest::regie);

        Answer refused = browser.send("POST", PLANNEN, "{}", "Content-Type: application/json");
        Answer wrong = browser.send("POST", PLANNEN, "{}", "Content-Type: application/json", "X-CSRF-TOKEN: verzonnen");

        assertThat(List.of(refused.status(), wrong.status())).containsOnly(403);
        assertThat(refused.body()).contains("geen-toegang", "This request was refused.");
        assertThat(pip.received()).isEmpty();
        assertThat(browser.change("POST", PLANNEN, "{}").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic eDp5", "Negotiate x", "x", "Bear"})
    void takesNoOtherAuthorizationForAReasonToSkipTheHeader(String authorization) {
        var browser = Browser.loggedIn(door, keycloak, LoginTest::regie);

        Answer answer = browser.send(
                "POST", PLANNEN, "{}", "Content-Type: application/json", "Authorization: " + authorization);

        assertThat(answer.status()).isIn(401, 403);
        assertThat(pip.received()).isEmpty();
    }

    @Test
    void letsATokenGoBeforeTheSession() {
        var browser = Browser.loggedIn(door, keycloak, LoginTest::regie);
        String bearer = TestTokens.consulent("assen").bearer();

        Answer answer =
                browser.send("POST", PLANNEN, "{}", "Content-Type: application/json", "Authorization: " + bearer);
        Answer bad =
                browser.send("POST", PLANNEN, "{}", "Content-Type: application/json", "Authorization: Bearer niets");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(pip.onlyOne().headers().get("authorization")).containsExactly(bearer);
        assertThat(bad.status()).isEqualTo(401);
        assertThat(browser.get("/sessie").body()).contains("\"rollen\":[\"regievoerder\"]");
    }

    @Test
    void givesUpOnAnIssuerThatSaysNothing() {
        var open = keycloak.fallSilent();

        Answer back = new Browser(door, keycloak).login(LoginTest::regie, "/");
        open.countDown();

        assertThat(back.header("location")).endsWith("/?inloggen=mislukt");
    }
}
