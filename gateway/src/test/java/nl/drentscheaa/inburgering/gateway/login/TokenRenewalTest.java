package nl.drentscheaa.inburgering.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.drentscheaa.inburgering.gateway.Answer;
import nl.drentscheaa.inburgering.gateway.Browser;
import nl.drentscheaa.inburgering.gateway.Door;
import nl.drentscheaa.inburgering.gateway.FakeKeycloak;
import nl.drentscheaa.inburgering.gateway.FakeService;
import nl.drentscheaa.inburgering.gateway.GatewayTest;
import nl.drentscheaa.inburgering.platformtest.TestTokens;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@GatewayTest
class TokenRenewalTest {

    private static final String PLANNEN = "/api/pip/v1/gemeenten/assen/plannen";

    private final Door door;
    private final FakeKeycloak keycloak = FakeKeycloak.running();
    private final FakeService pip = FakeService.of("pip");

    TokenRenewalTest(@LocalServerPort int port) {
        this.door = new Door(port);
    }

    private Browser someone() {
        return Browser.loggedIn(
                door, keycloak, () -> TestTokens.consulent("assen").subject("consulent"));
    }

    @Test
    void leavesAFreshTokenAlone() {
        someone().get(PLANNEN);

        assertThat(keycloak.renewals()).isEmpty();
    }

    @Test
    void renewsOnceBeforeTheTokenEnds() {
        keycloak.letFirstTokensLast(20);
        Browser browser = someone();

        assertThat(browser.get(PLANNEN).status()).isEqualTo(200);
        assertThat(browser.get(PLANNEN).status()).isEqualTo(200);

        assertThat(keycloak.renewals())
                .singleElement()
                .satisfies(form -> assertThat(form).containsEntry("grant_type", "refresh_token"));
        assertThat(pip.received())
                .extracting(received -> received.headers().get("authorization"))
                .hasSize(2)
                .containsOnly(pip.received().getFirst().headers().get("authorization"));
    }

    @Test
    void letsOneOfManyRequestsRenewAndTheOthersWaitForIt() {
        keycloak.letFirstTokensLast(20);
        Browser browser = someone();
        var open = keycloak.fallSilent();

        List<Answer> answers;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> asked = IntStream.range(0, 10)
                    .mapToObj(i -> threads.submit(() -> door.get(PLANNEN, "Cookie: " + browser.cookieHeader())))
                    .toList();
            Awaitility.await().until(() -> asked.stream().noneMatch(Future::isDone));
            open.countDown();
            answers = asked.stream().map(TokenRenewalTest::answer).toList();
        }

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(keycloak.renewals()).hasSize(1);
        assertThat(browser.get("/sessie").status()).isEqualTo(200);
    }

    @Test
    void endsTheSessionWhenTheIssuerRenewsNoMore() {
        keycloak.letFirstTokensLast(20);
        Browser browser = someone();
        keycloak.forgetLogins();

        Answer answer = browser.get(PLANNEN);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.body()).contains("niet-ingelogd");
        assertThat(browser.get("/sessie").status()).isEqualTo(401);
        assertThat(pip.received()).isEmpty();
    }

    @Test
    void keepsTheSessionWhenTheIssuerIsAwayForAMoment() {
        keycloak.letFirstTokensLast(20);
        Browser browser = someone();
        keycloak.away(true);

        Answer during = browser.get(PLANNEN);
        keycloak.away(false);

        assertThat(during.status()).isEqualTo(503);
        assertThat(during.header("retry-after")).isEqualTo("5");
        assertThat(browser.get(PLANNEN).status()).isEqualTo(200);
    }

    private static Answer answer(Future<Answer> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
