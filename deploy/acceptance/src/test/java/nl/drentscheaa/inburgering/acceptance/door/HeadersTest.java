package nl.drentscheaa.inburgering.acceptance.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import nl.drentscheaa.inburgering.acceptance.platform.Account;
import nl.drentscheaa.inburgering.acceptance.platform.Answer;
import nl.drentscheaa.inburgering.acceptance.platform.Ask;
import nl.drentscheaa.inburgering.acceptance.platform.Platform;
import nl.drentscheaa.inburgering.acceptance.platform.WholePlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The headers of answers, and the public files beside the web app. */
@WholePlatform
class HeadersTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/caseload", "/health", "/sessie", "/bestaat.niet", "/api/pip/v1/openapi.json"})
    void guardTheBrowserOnEveryAnswer(String path, Platform platform) {
        Answer answer = platform.gateway().send(Ask.get(path));

        assertThat(answer.header("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.header("Strict-Transport-Security").orElse("")).contains("max-age=31536000");
        assertThat(answer.header("Content-Security-Policy").orElse(""))
                .contains("frame-ancestors 'none'", "default-src 'none'")
                .doesNotContain("unsafe-inline", "unsafe-eval", "*");
        assertThat(answer.header("Server")).isEmpty();
        assertThat(answer.header("X-Powered-By")).isEmpty();
    }

    @Test
    void forbidKeepingWhatIsPersonal(Platform platform) {
        Answer answer = platform.gateway()
                .send(Ask.get("/api/intake/v1/gemeenten/assen/nieuwkomers")
                        .bearing(platform.tokens().of(Account.REGIE)))
                .expect(200);

        assertThat(answer.header("Cache-Control").orElse("")).contains("no-store");
        assertThat(answer.header("API-Version")).isPresent();
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @Test
    void tellWhomToTellOfAWeakness(Platform platform) {
        Map<String, String> fields = platform.gateway()
                .send(Ask.get("/.well-known/security.txt"))
                .expect(200)
                .body()
                .lines()
                .map(line -> line.split(": ", 2))
                .collect(Collectors.toMap(field -> field[0], field -> field[1]));

        assertThat(fields).containsKeys("Contact", "Canonical", "Preferred-Languages");
        assertThat(Instant.parse(fields.getOrDefault("Expires", "")))
                .isBetween(
                        Instant.now().plus(Duration.ofDays(30)), Instant.now().plus(Duration.ofDays(366)));
    }
}
