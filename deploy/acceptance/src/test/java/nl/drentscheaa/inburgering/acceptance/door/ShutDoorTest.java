package nl.drentscheaa.inburgering.acceptance.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.acceptance.platform.Account;
import nl.drentscheaa.inburgering.acceptance.platform.Ask;
import nl.drentscheaa.inburgering.acceptance.platform.Platform;
import nl.drentscheaa.inburgering.acceptance.platform.WholePlatform;
import nl.drentscheaa.inburgering.local.address.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Probes, metrics and feeds are for the machine itself: no way of writing an address leads there from outside. */
@WholePlatform
class ShutDoorTest {

    /** What only management endpoints and feeds say. */
    private static final List<String> GIVEAWAYS = List.of(
            "# HELP", "# TYPE", "\"_links\"", "\"status\":\"UP\"", "livenessState", "\"groups\"", "specversion");

    private static final Account ANYONE = Account.REGIE;

    static Stream<String> odd() {
        Stream<String> plain = Stream.of(
                "/actuator",
                "/actuator/health",
                "/actuator/prometheus",
                "/Actuator/health",
                "/actuator;/health",
                "//actuator/health",
                "/./actuator/health",
                "/%61ctuator/health",
                "/actuator%2fhealth",
                "/feed/v1/heads",
                "/feed/v1/gemeenten/assen/events",
                "/%66eed/v1/heads",
                "/error",
                "/..;/actuator/health",
                "http://localhost:9081/actuator/health");
        Stream<String> throughService = Stream.of(
                        "/actuator/health",
                        "/../actuator/health",
                        "/../../../actuator/health",
                        "/..;/actuator/health",
                        "/..;/..;/..;/actuator/prometheus",
                        "/..;x=y/..;/..;/actuator/health",
                        "/%2e%2e/%2e%2e/%2e%2e/actuator/health",
                        "/%2e%2e%2f%2e%2e%2f%2e%2e%2factuator/health",
                        "/%252e%252e/%252e%252e/actuator/health",
                        "/.%2e/.%2e/.%2e/actuator/health",
                        "/..%2f..%2f..%2factuator%2fhealth",
                        "/..%5c..%5cactuator/health",
                        "/..\\..\\..\\actuator\\health",
                        "/..%00/actuator/health",
                        "/..%c0%af..%c0%afactuator/health",
                        "/gemeenten/assen/../../../../../actuator/health",
                        "/gemeenten/assen/..;/..;/..;/..;/..;/actuator/health",
                        "//../..//../actuator/health",
                        "/;/../actuator/health",
                        "/#/../actuator/health",
                        "/../../../feed/v1/heads",
                        "/..;/..;/..;/feed/v1/heads",
                        "/%2e%2e/%2e%2e/%2e%2e/feed/v1/gemeenten/assen/events",
                        "/feed/v1/heads",
                        "/openapi.json/../../../../actuator/health",
                        "/openapi.json;/..;/..;/..;/..;/actuator/health",
                        "/..;/..;/..;/error")
                .flatMap(rest -> Stream.of("/api/intake/v1" + rest, "/api/monitoring/v1" + rest));
        return Stream.concat(plain, throughService);
    }

    @ParameterizedTest
    @MethodSource("odd")
    void keepsManagementAndFeedsInside(String target, Platform platform) {
        String token = platform.tokens().of(ANYONE);

        String answer = RequestLine.get(platform.gateway().base(), target, token);

        // To the web app an unknown name may be one of its own pages.
        assertThat(answer).matches("(?s)HTTP/1\\.1 (400|401|404) .*|HTTP/1\\.1 200 .*<!doctype html>.*");
        assertThat(GIVEAWAYS).noneMatch(answer::contains);
    }

    @Test
    void knowsTheGiveawaysForWhatTheyAre(Platform platform) {
        String inside = platform.management(Program.INTAKE)
                        .send(Ask.get("/actuator/health"))
                        .expect(200)
                        .body()
                + platform.management(Program.INTAKE)
                        .send(Ask.get("/actuator/prometheus"))
                        .expect(200)
                        .body();

        assertThat(inside).contains("# HELP", "# TYPE", "\"status\":\"UP\"");
    }

    @Test
    void hasNoManagementOnTheOrdinaryPortOfAnyProgram(Platform platform) {
        for (Program program : Program.values()) {
            for (String target :
                    List.of("/actuator", "/actuator/health", "/actuator/prometheus", "/..;/actuator/health")) {
                String answer = RequestLine.get(
                        platform.launcher().addresses().base(program),
                        target,
                        platform.tokens().of(ANYONE));
                assertThat(answer).as(program + " " + target).matches("(?s)HTTP/1\\.1 (400|404) .*");
                assertThat(GIVEAWAYS).noneMatch(answer::contains);
            }
        }
    }

    @Test
    void answersProblemsThatTellNothingOfTheInside(Platform platform) {
        for (String path : List.of("/api/bestaat-niet/v1/x", "/api/intake/v2/nieuwkomers", "/api/intake", "/api")) {
            var answer = platform.gateway()
                    .send(Ask.get(path).bearing(platform.tokens().of(ANYONE)))
                    .expect(404);
            assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
            assertThat(answer.body()).doesNotContain("Exception", "springframework", "localhost", "127.0.0.1");
        }
    }

    @Test
    void saysWhoIsReadyWithoutSayingMore(Platform platform) {
        var health = platform.gateway().send(Ask.get("/health")).expect(200).json();

        assertThat(health.get("status").asString()).isEqualTo("UP");
        assertThat(health.get("onderdelen").propertyNames())
                .containsAll(Arrays.stream(Program.values())
                        .filter(program -> program != Program.GATEWAY)
                        .map(Program::id)
                        .toList());
        assertThat(health.propertyNames()).containsExactlyInAnyOrder("status", "onderdelen");
    }
}
