package nl.drentscheaa.inburgering.platformtest.observability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import nl.drentscheaa.inburgering.platformtest.ServiceTest;
import nl.drentscheaa.inburgering.platformtest.TestTokens;
import nl.drentscheaa.inburgering.platformtest.service.SampleService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;

@ServiceTest(classes = SampleService.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class ManagementPortTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int managementPort;

    @Test
    void saysThatTheServiceIsReadyAndWhatThatDependsOn() throws Exception {
        HttpResponse<String> readiness = management("/actuator/health/readiness");
        assertThat(readiness.statusCode()).isEqualTo(200);
        assertThat(readiness.body())
                .contains("\"status\":\"UP\"", "\"databases\"", "\"issuer\"", "\"readinessState\"")
                .doesNotContain("details");
    }

    @Test
    void letsLivenessDependOnNothingOutside() throws Exception {
        HttpResponse<String> liveness = management("/actuator/health/liveness");
        assertThat(liveness.statusCode()).isEqualTo(200);
        assertThat(liveness.body()).contains("livenessState").doesNotContain("databases", "issuer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"env", "beans", "configprops", "heapdump", "loggers", "mappings", "shutdown", "threaddump"})
    void showsNothingElse(String endpoint) throws Exception {
        assertThat(management("/actuator/" + endpoint).statusCode()).isGreaterThanOrEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/health", "/actuator/prometheus", "/actuator/info"})
    void showsNothingOnTheServicePort(String path) throws Exception {
        assertThat(get(port, path).statusCode()).isEqualTo(401);
        assertThat(get(port, "/open/..;" + path).statusCode()).isEqualTo(400);
    }

    @Test
    void countsRequestsByPatternAndQueriesByCommand() throws Exception {
        String path = "/api/sample/v1/gemeenten/assen/dingen";
        assertThat(get(port, path).statusCode()).isEqualTo(200);
        String metrics = management("/actuator/prometheus").body();
        assertThat(metrics)
                .contains("uri=\"/api/sample/v1/gemeenten/{gemeente}/dingen\"")
                .doesNotContain("gemeenten/assen");
        assertThat(metrics.lines().filter(line -> line.startsWith("mongodb_driver_commands")))
                .isNotEmpty()
                .noneMatch(line -> line.contains("database=") || line.contains("collection="));
    }

    private HttpResponse<String> management(String path) throws IOException, InterruptedException {
        return get(managementPort, path);
    }

    private HttpResponse<String> get(int where, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + where + path));
        if (path.startsWith("/api/")) {
            request.header(
                    HttpHeaders.AUTHORIZATION, TestTokens.consulent("assen").bearer());
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
