package nl.drentscheaa.inburgering.gateway.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.drentscheaa.inburgering.gateway.Answer;
import nl.drentscheaa.inburgering.gateway.Door;
import nl.drentscheaa.inburgering.gateway.GatewayTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@GatewayTest
class WebAppControllerTest {

    private static final Pattern SCRIPT = Pattern.compile("src=\"(/assets/[^\"]+\\.js)\"");
    private static final Pattern EXPIRES = Pattern.compile("(?m)^Expires: (.+)$");

    private final Door door;

    WebAppControllerTest(@LocalServerPort int port) {
        this.door = new Door(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/caseload", "/gemeenten/aa-en-hunze/nieuwkomers/3f-1", "/?inloggen=mislukt"})
    void givesItsOnePageForEveryAddressOfTheWebApp(String target) {
        Answer page = door.get(target);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("content-type")).startsWith("text/html");
        assertThat(page.header("cache-control")).isEqualTo("no-cache");
        assertThat(page.body()).contains("<div id=\"app\">");
    }

    @Test
    void allowsNothingButItsOwnFiles() {
        Answer page = door.get("/");

        assertThat(page.header("content-security-policy"))
                .contains(
                        "default-src 'none'",
                        "script-src 'self'",
                        "style-src 'self'",
                        "frame-ancestors 'none'",
                        "base-uri 'none'",
                        "form-action 'self'")
                .doesNotContain("unsafe", "*", "http:", "data:");
        assertThat(page.header("x-frame-options")).isEqualTo("DENY");
        assertThat(page.header("x-content-type-options")).isEqualTo("nosniff");
        assertThat(page.header("referrer-policy")).isEqualTo("no-referrer");
        assertThat(page.header("strict-transport-security")).isEqualTo("max-age=31536000 ; includeSubDomains");
        assertThat(page.header("cross-origin-opener-policy")).isEqualTo("same-origin");
        assertThat(page.header("cross-origin-resource-policy")).isEqualTo("same-origin");
        assertThat(page.headers()).doesNotContainKeys("server", "x-powered-by", "set-cookie");
    }

    @Test
    void letsBrowsersKeepFilesWhoseNameChangesWithTheirContent() {
        Answer script = door.get(script());

        assertThat(script.status()).isEqualTo(200);
        assertThat(script.header("content-type")).startsWith("text/javascript");
        assertThat(script.header("cache-control")).isEqualTo("max-age=31536000, public, immutable");
        assertThat(script.headers()).doesNotContainKey("set-cookie");
    }

    @Test
    void packsItsFilesAndNothingThatHoldsASecret() {
        Answer packed = door.get(script(), "Accept-Encoding: gzip");

        assertThat(packed.header("content-encoding")).isEqualTo("gzip");
        assertThat(packed.all("vary"))
                .anyMatch(value -> value.toLowerCase(Locale.ROOT).contains("accept-encoding"));
        assertThat(packed.body().length()).isLessThan(door.get(script()).body().length() / 2);
        assertThat(door.get("/health", "Accept-Encoding: gzip").headers()).doesNotContainKey("content-encoding");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/weg.js",
                "/assets/",
                "/assets/../application.yaml",
                "/application.yaml",
                "/index.html",
                "/META-INF/MANIFEST.MF",
                "/.git/config",
                "/.well-known/onbekend",
                "/api",
                "/inloggen/x",
                "/error",
                "/static/index.html",
                "/assets/%2e%2e/application.yaml"
            })
    void hasNoOtherFiles(String target) {
        Answer answer = door.get(target);

        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("<div id", "spring:");
    }

    @Test
    void answersAnUnknownAddressWithAProblem() {
        Answer answer = door.get("/weg.txt");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
        assertThat(answer.body()).contains("Dit adres bestaat niet.", "This address does not exist.");
    }

    @Test
    void isReadOnly() {
        Answer answer = door.send("POST", "/caseload", "{}", "Content-Type: application/json");

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
        assertThat(door.send("TRACE", "/", "").status()).isIn(400, 404, 405);
    }

    @Test
    void saysWhomToTellOfAWeakness() {
        Answer answer = door.get("/.well-known/security.txt");
        Matcher expires = EXPIRES.matcher(answer.body());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("content-type")).isEqualTo("text/plain;charset=UTF-8");
        assertThat(answer.body())
                .contains("Contact: mailto:", "Canonical: https://inburgering.test/.well-known/security.txt");
        assertThat(expires.find()).isTrue();
        assertThat(Instant.parse(expires.group(1)))
                .isAfter(Instant.now().plus(Duration.ofDays(30)))
                .isBefore(Instant.now().plus(Duration.ofDays(365)));
    }

    private String script() {
        Matcher script = SCRIPT.matcher(door.get("/").body());
        assertThat(script.find()).isTrue();
        return script.group(1);
    }
}
