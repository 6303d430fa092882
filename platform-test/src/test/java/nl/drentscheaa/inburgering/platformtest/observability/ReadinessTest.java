package nl.drentscheaa.inburgering.platformtest.observability;

import static org.assertj.core.api.Assertions.assertThat;

import nl.drentscheaa.inburgering.platformtest.ServiceTest;
import nl.drentscheaa.inburgering.platformtest.TestTokens;
import nl.drentscheaa.inburgering.platformtest.service.SampleService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The issuer is away: nobody listens on port 9, which this machine's programs do not use. */
@ServiceTest(
        classes = SampleService.class,
        properties = "platform.security.realm=http://127.0.0.1:9/realms/inburgering")
class ReadinessTest {

    @Autowired
    private HealthIndicator issuerHealthIndicator;

    @Autowired
    private HealthIndicator databasesHealthIndicator;

    @Autowired
    private MockMvcTester http;

    @Test
    void waitsForTheKeysOfTheIssuer() {
        assertThat(issuerHealthIndicator.health()).extracting(Health::getStatus).isEqualTo(Status.OUT_OF_SERVICE);
        assertThat(databasesHealthIndicator.health())
                .extracting(Health::getStatus)
                .isEqualTo(Status.UP);
    }

    @Test
    void answersThatTokensCannotBeVerifiedNow() {
        assertThat(http.get()
                        .uri("/api/sample/v1/wie")
                        .header(
                                HttpHeaders.AUTHORIZATION,
                                TestTokens.regievoerder("assen").bearer()))
                .hasStatus(503)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("niet-bereikbaar");
    }
}
