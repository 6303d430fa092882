package nl.drentscheaa.inburgering.gateway.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.drentscheaa.inburgering.gateway.Answer;
import nl.drentscheaa.inburgering.gateway.Door;
import nl.drentscheaa.inburgering.gateway.FakeKeycloak;
import nl.drentscheaa.inburgering.gateway.FakeService;
import nl.drentscheaa.inburgering.gateway.GatewayTest;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

@GatewayTest
class HealthControllerTest {

    private final Door door;
    private final Door management;
    private final FakeKeycloak keycloak = FakeKeycloak.running();
    private final FakeService monitoring = FakeService.of("monitoring");

    HealthControllerTest(@LocalServerPort int port, @LocalManagementPort int managementPort) {
        this.door = new Door(port);
        this.management = new Door(managementPort);
    }

    @BeforeEach
    void beginWell() {
        soon(() -> assertThat(door.get("/health").status()).isEqualTo(200));
    }

    @AfterEach
    void mend() {
        FakeKeycloak.running();
        FakeService.of("monitoring");
    }

    @Test
    void isUpWhenEverythingIs() {
        Answer answer = door.get("/health");

        assertThat(answer.header("cache-control")).isEqualTo("no-store");
        assertThat(answer.body())
                .isEqualTo("{\"status\":\"UP\",\"onderdelen\":{\"inloggen\":\"UP\",\"intake\":\"UP\","
                        + "\"monitoring\":\"UP\",\"pip\":\"UP\",\"reporting\":\"UP\",\"sessies\":\"UP\"}}");
    }

    @Test
    void isDownWhenOneServiceIsNotReady() {
        monitoring.ready(false);

        soon(() -> {
            Answer answer = door.get("/health");
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.body()).contains("\"status\":\"DOWN\"", "\"monitoring\":\"DOWN\"", "\"pip\":\"UP\"");
        });
    }

    @Test
    void isDownWhenNobodyCanLogInNow() {
        keycloak.away(true);

        soon(() -> {
            Answer answer = door.get("/health");
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.body()).contains("\"inloggen\":\"DOWN\"");
        });
    }

    @Test
    void keepsItsOwnProbesAndMetricsOnAnotherPort() {
        assertThat(management.get("/actuator/health/readiness").status()).isEqualTo(200);
        assertThat(management.get("/actuator/prometheus").status()).isEqualTo(200);
        assertThat(management.get("/actuator/env").status()).isEqualTo(404);
        assertThat(management.get("/actuator/gateway").status()).isEqualTo(404);
        assertThat(door.get("/actuator/health/readiness").status()).isEqualTo(404);
        assertThat(door.get("/actuator/prometheus").status()).isEqualTo(404);
    }

    private static void soon(ThrowingRunnable assertion) {
        Awaitility.await().atMost(Duration.ofSeconds(15)).untilAsserted(assertion);
    }
}
