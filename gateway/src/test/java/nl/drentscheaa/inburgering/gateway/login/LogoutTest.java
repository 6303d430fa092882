package nl.drentscheaa.inburgering.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.drentscheaa.inburgering.gateway.Answer;
import nl.drentscheaa.inburgering.gateway.Browser;
import nl.drentscheaa.inburgering.gateway.Door;
import nl.drentscheaa.inburgering.gateway.FakeKeycloak;
import nl.drentscheaa.inburgering.gateway.GatewayTest;
import nl.drentscheaa.inburgering.platformtest.TestToken;
import nl.drentscheaa.inburgering.platformtest.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@GatewayTest
class LogoutTest {

    private static final String BACK_CHANNEL = "/logout/connect/back-channel/keycloak";
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded";

    private final Door door;
    private final FakeKeycloak keycloak = FakeKeycloak.running();
    private final String subject = UUID.randomUUID().toString();

    LogoutTest(@LocalServerPort int port) {
        this.door = new Door(port);
    }

    private Browser loggedIn(String sid) {
        return Browser.loggedIn(
                door,
                keycloak,
                () -> TestTokens.consulent("assen")
                        .name("Geheime Naam")
                        .subject(subject)
                        .claim("sid", sid));
    }

    @Test
    void endsTheSessionHereAndAtTheIssuer() {
        Browser browser = loggedIn("sid-1");
        String cookie = browser.cookieHeader();

        Answer answer = browser.change("POST", "/uitloggen", "");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("set-cookie"))
                .startsWith("__Host-sessie=; Max-Age=0;")
                .contains("Secure");
        assertThat(door.get("/sessie", "Cookie: " + cookie).status()).isEqualTo(401);
        assertThat(keycloak.logouts())
                .singleElement()
                .satisfies(form -> assertThat(form).containsKey("refresh_token"));
        assertThat(answer.body()).isEqualTo("{\"adres\":\"https://inburgering.test/\"}");
    }

    @Test
    void sendsTheBrowserToTheIssuerWhenThatCouldNotBeTold() {
        Browser browser = loggedIn("sid-2");
        keycloak.away(true);

        Answer answer = browser.change("POST", "/uitloggen", "");

        assertThat(answer.body())
                .contains(TestTokens.ISSUER + "/protocol/openid-connect/logout?client_id=gateway")
                .doesNotContain("eyJ", "id_token_hint");
        assertThat(browser.get("/sessie").status()).isEqualTo(401);
    }

    @Test
    void cannotBeBroughtAboutByAnotherSite() {
        Browser browser = loggedIn("sid-3");

        assertThat(browser.send("POST", "/uitloggen", "").status()).isEqualTo(403);
        assertThat(browser.get("/uitloggen").status()).isIn(404, 405);
        assertThat(browser.get("/sessie").status()).isEqualTo(200);
    }

    @Test
    void endsEverySessionOfALoginAtTheIssuersWord() {
        Browser here = loggedIn("sid-4");
        Browser elsewhere = loggedIn("sid-4");
        Browser another = loggedIn("sid-5");

        Answer answer = tell(logoutToken().claim("sid", "sid-4"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("cache-control")).contains("no-store");
        assertThat(List.of(here, elsewhere))
                .allSatisfy(
                        browser -> assertThat(browser.get("/sessie").status()).isEqualTo(401));
        assertThat(another.get("/sessie").status()).isEqualTo(200);
    }

    @Test
    void endsEverySessionOfAnAccountAtTheIssuersWord() {
        Browser one = loggedIn("sid-6");
        Browser other = loggedIn("sid-7");

        assertThat(tell(logoutToken().subject(subject)).status()).isEqualTo(200);

        assertThat(List.of(one, other))
                .allSatisfy(
                        browser -> assertThat(browser.get("/sessie").status()).isEqualTo(401));
    }

    @ParameterizedTest
    @ValueSource(strings = {"JWT", "logout+jwt"})
    void knowsBothNamesOfTheKindOfToken(String type) {
        Browser browser = loggedIn("sid-8");

        assertThat(tell(logoutToken().claim("sid", "sid-8").headerType(type)).status())
                .isEqualTo(200);
        assertThat(browser.get("/sessie").status()).isEqualTo(401);
    }

    @Test
    void believesNoOtherToken() {
        Browser browser = loggedIn("sid-9");
        Instant old = Instant.now().minus(Duration.ofMinutes(10));

        List<TestToken> bad = List.of(
                about("sid-9").signedByAStranger(),
                about("sid-9").fromIssuer("https://elders.example"),
                about("sid-9").forAudience("elders"),
                about("sid-9").without("events"),
                about("sid-9").claim("events", Map.of("iets-anders", Map.of())),
                about("sid-9").claim("nonce", "n"),
                about("sid-9").without("sid"),
                about("sid-9").issuedAt(old),
                about("sid-9").headerType("at+jwt"),
                TestTokens.consulent("assen").claim("sid", "sid-9"));

        assertThat(bad).allSatisfy(token -> assertThat(tell(token).status()).isEqualTo(400));
        assertThat(send("").status()).isEqualTo(400);
        assertThat(send("logout_token=niets").status()).isEqualTo(400);
        assertThat(browser.get("/sessie").status()).isEqualTo(200);
    }

    private static TestToken logoutToken() {
        return TestTokens.token()
                .without("sub")
                .claim("typ", "Logout")
                .forAudience("gateway")
                .claim("events", Map.of(EVENT, Map.of()));
    }

    private static TestToken about(String sid) {
        return logoutToken().claim("sid", sid);
    }

    private Answer tell(TestToken token) {
        return send("logout_token=" + token.text());
    }

    private Answer send(String form) {
        return door.send("POST", BACK_CHANNEL, form, FORM);
    }
}
