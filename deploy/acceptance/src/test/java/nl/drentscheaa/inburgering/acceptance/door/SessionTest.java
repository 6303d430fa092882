package nl.drentscheaa.inburgering.acceptance.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import nl.drentscheaa.inburgering.acceptance.platform.Account;
import nl.drentscheaa.inburgering.acceptance.platform.Answer;
import nl.drentscheaa.inburgering.acceptance.platform.Ask;
import nl.drentscheaa.inburgering.acceptance.platform.Gemeente;
import nl.drentscheaa.inburgering.acceptance.platform.Platform;
import nl.drentscheaa.inburgering.acceptance.platform.WholePlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Logging in at the real Keycloak, what a session is good for, and how it ends. */
@WholePlatform
class SessionTest {

    private static final Ask SEARCH =
            Ask.post("/api/intake/v1/gemeenten/assen/nieuwkomers/zoekopdrachten", Map.of("naam", "toets"));

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Platform platform;

    SessionTest(Platform platform) {
        this.platform = platform;
    }

    @Test
    void beginsWithACookieThatNoScriptAndNoOtherSiteCanUse() {
        Visit visit = Visit.to(platform);
        Answer arrived = visit.logIn(Account.REGIE, "/caseload");

        String cookie = arrived.headers().allValues("Set-Cookie").stream()
                .filter(line -> line.startsWith(Visit.SESSION + "="))
                .findFirst()
                .orElseThrow();
        assertThat(cookie)
                .contains("; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax")
                .doesNotContain("Domain");
    }

    @Test
    void getsAnotherIdAtLogin() {
        Visit visit = Visit.to(platform);
        visit.send(Ask.get("/inloggen?terug=/"));
        String before = visit.sessionId();

        visit.logIn(Account.REGIE, "/");

        assertThat(before).isNotEmpty();
        assertThat(visit.sessionId()).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void knowsWhoIsInItAndKeepsTheTokensToItself() {
        Visit visit = Visit.to(platform);
        visit.logIn(Account.consulent(Gemeente.ASSEN), "/");

        Answer session = visit.send(Ask.get("/sessie")).expect(200);

        assertThat(session.json().get("gebruikersnaam").asString()).isEqualTo("consulent-assen");
        assertThat(session.json().at("/gemeenten/0/id").asString()).isEqualTo("assen");
        assertThat(session.json().get("gemeenten")).hasSize(1);
        assertThat(session.body()).doesNotContain("eyJ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elders.example/",
                "//elders.example/",
                "/\\elders.example",
                "/%2f/elders.example",
                "javascript:alert(1)",
                "/api/intake/v1/nationaliteiten"
            })
    void neverLeadsToAnotherSite(String page) {
        Answer arrived = Visit.to(platform).logIn(Account.REGIE, page);

        URI there = platform.gateway().base().resolve(Visit.location(arrived));
        assertThat(there.getAuthority()).isEqualTo(platform.gateway().base().getAuthority());
        assertThat(there.getRawPath()).doesNotStartWith("/api/").doesNotStartWith("//");
    }

    @Test
    void leadsBackToThePageThatWasAskedFor() {
        Answer arrived = Visit.to(platform).logIn(Account.REGIE, "/caseload?status=lopend");

        assertThat(Visit.location(arrived).toString()).endsWith("/caseload?status=lopend");
    }

    @Test
    void changesNothingWithoutProofOfTheWebApp() {
        Visit visit = Visit.to(platform);
        visit.logIn(Account.REGIE, "/");

        visit.send(SEARCH).expect(403);
        visit.send(SEARCH.with("X-CSRF-TOKEN", "geraden")).expect(403);
        visit.send(Ask.post("/uitloggen", Map.of())).expect(403);
        visit.change(SEARCH).expect(200);
    }

    @Test
    void endsHereAndAtKeycloak() {
        Visit visit = Visit.to(platform);
        visit.logIn(Account.REGIE, "/");
        String id = visit.sessionId();

        logOut(visit);

        assertThat(statusWith(id, "/sessie")).isEqualTo(401);
        assertThat(statusWith(id, "/api/intake/v1/nationaliteiten")).isEqualTo(401);
        assertThat(visit.isAskedForAPassword()).isTrue();
    }

    /** Two windows, one login: who logs out in one is out in both. */
    @Test
    void endsInEveryWindowOfTheSameLogin() {
        Visit first = Visit.to(platform);
        first.logIn(Account.REGIE, "/");
        Visit second = first.again(platform);
        second.logInAgain("/caseload");
        String other = second.sessionId();
        assertThat(statusWith(other, "/sessie")).isEqualTo(200);

        logOut(first);

        await("Keycloak told the gateway").atMost(PATIENCE).until(() -> statusWith(other, "/sessie") == 401);
    }

    private void logOut(Visit visit) {
        String next = visit.change(Ask.post("/uitloggen", Map.of()))
                .expect(200)
                .json()
                .get("adres")
                .asString();
        assertThat(URI.create(next)).isEqualTo(platform.gateway().base().resolve("/"));
    }

    private int statusWith(String session, String path) {
        return platform.gateway()
                .send(Ask.get(path).with("Cookie", Visit.SESSION + "=" + session))
                .status();
    }
}
