package nl.drentscheaa.inburgering.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.drentscheaa.inburgering.gateway.Answer;
import nl.drentscheaa.inburgering.gateway.Door;
import nl.drentscheaa.inburgering.gateway.FakeService;
import nl.drentscheaa.inburgering.gateway.GatewayTest;
import nl.drentscheaa.inburgering.platformtest.TestTokens;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@GatewayTest(
        properties = {
            "gateway.limit.largest-file=2MB",
            "gateway.limit.largest-bijlage=3MB",
            "gateway.limit.answer-within=3s"
        })
class BodyLimitTest {

    private static final int PLACES = 40;
    private static final int MEBIBYTE = 1024 * 1024;
    private static final String PLANNEN = "/api/pip/v1/gemeenten/assen/plannen";
    private static final String BESTAND = "/api/intake/v1/gemeenten/assen/nieuwkomers/n1/bijlagen/b1/bestand";
    private static final String POST = "POST " + PLANNEN + " HTTP/1.1";
    private static final String JSON = "Content-Type: application/json";
    private static final String CSV = "Content-Type: text/csv";

    private final Door door;
    private final CircuitBreakerRegistry breakers;
    private final BulkheadRegistry bulkheads;
    private final FakeService pip = FakeService.of("pip");
    private final String authorization =
            "Authorization: " + TestTokens.consulent("assen").bearer();

    BodyLimitTest(
            @LocalServerPort int port,
            @Autowired CircuitBreakerRegistry breakers,
            @Autowired BulkheadRegistry bulkheads) {
        this.door = new Door(port);
        this.breakers = breakers;
        this.bulkheads = bulkheads;
        breakers.circuitBreaker("pip").reset();
    }

    @Test
    void passesAMebibyteOfJson() {
        assertThat(door.send("POST", PLANNEN, "x".repeat(MEBIBYTE), authorization, JSON)
                        .status())
                .isEqualTo(200);
        assertThat(pip.received())
                .anySatisfy(received -> assertThat(received.body()).hasSize(MEBIBYTE));
    }

    @Test
    void refusesOneByteMoreBeforeAnyServiceHearsOfIt() {
        Answer answer = door.send("POST", PLANNEN, "x".repeat(MEBIBYTE + 1), authorization, JSON);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains("te-groot", "The request is too large.");
        assertThat(pip.received()).isEmpty();
    }

    @Test
    void countsABodyThatDoesNotSayHowLongItIs() {
        String chunk = "8000\r\n" + "x".repeat(0x8000) + "\r\n";

        Answer answer = door.sendRaw(
                POST, List.of(authorization, JSON, "Transfer-Encoding: chunked"), chunk.repeat(40) + "0\r\n\r\n");

        assertThat(answer.status()).isEqualTo(413);
        assertThat(failures()).isZero();
    }

    @Test
    void allowsFilesMore() {
        assertThat(door.send("POST", PLANNEN, "x".repeat(2 * MEBIBYTE), authorization, CSV)
                        .status())
                .isEqualTo(200);
        assertThat(door.send("POST", PLANNEN, "x".repeat(2 * MEBIBYTE + 1), authorization, CSV)
                        .status())
                .isEqualTo(413);
    }

    @Test
    void allowsTheFileOfADocumentAsMuchAsItsServiceTakes() {
        String pdf = "Content-Type: application/pdf";
        assertThat(door.send("PUT", BESTAND, "x".repeat(3 * MEBIBYTE), authorization, pdf)
                        .status())
                .isEqualTo(200);
        assertThat(door.send("PUT", BESTAND, "x".repeat(3 * MEBIBYTE + 1), authorization, pdf)
                        .status())
                .isEqualTo(413);
    }

    @Test
    void doesNotBlameTheServiceForACallerWhoBreaksOff() throws IOException {
        for (int i = 0; i < 15; i++) {
            try (Socket socket = door.begin(POST, List.of(authorization, JSON, "Content-Length: 100"), "{\"half")) {
                socket.setSoLinger(true, 0);
            }
        }

        Awaitility.await().untilAsserted(() -> assertThat(placesLeft()).isEqualTo(PLACES));
        assertThat(failures()).isZero();
        assertThat(door.get(PLANNEN, authorization).status()).isEqualTo(200);
    }

    @Test
    void tellsACallerWhoIsTooSlowAndDoesNotBlameTheService() throws IOException {
        try (Socket socket = door.begin(POST, List.of(authorization, JSON, "Content-Length: 100"), "{\"half")) {
            var answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);

            assertThat(answer).isEqualTo("HTTP/1.1 408");
        }
        assertThat(failures()).isZero();
    }

    private int failures() {
        return breakers.circuitBreaker("pip").getMetrics().getNumberOfFailedCalls();
    }

    private int placesLeft() {
        return bulkheads.bulkhead("pip/assen").getMetrics().getAvailableConcurrentCalls();
    }
}
