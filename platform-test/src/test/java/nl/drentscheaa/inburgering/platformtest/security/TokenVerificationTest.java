package nl.drentscheaa.inburgering.platformtest.security;

import static nl.drentscheaa.inburgering.platformtest.TestTokens.regievoerder;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.platformtest.ServiceTest;
import nl.drentscheaa.inburgering.platformtest.TestToken;
import nl.drentscheaa.inburgering.platformtest.service.SampleService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ServiceTest(classes = SampleService.class)
class TokenVerificationTest {

    private static final Duration LIFE = Duration.ofMinutes(5);

    @Autowired
    private MockMvcTester http;

    static Stream<Arguments> badTokens() {
        return Stream.of(
                Arguments.of("another audience", good().forAudience("account").bearer()),
                Arguments.of("no audience", good().without("aud").bearer()),
                Arguments.of("expired", good().expired().bearer()),
                Arguments.of(
                        "expired longer ago than clocks differ",
                        good().issuedAt(Instant.now().minus(LIFE).minusSeconds(15))
                                .bearer()),
                Arguments.of("an ID token", good().asIdToken().bearer()),
                Arguments.of("no type", good().without("typ").bearer()),
                Arguments.of(
                        "another issuer",
                        good().fromIssuer("https://identity.test/realms/other").bearer()),
                Arguments.of("no issuer", good().without("iss").bearer()),
                Arguments.of("no subject", good().without("sub").bearer()),
                Arguments.of(
                        "a stranger's signature", good().signedByAStranger().bearer()),
                Arguments.of("alg none", good().unsignedBearer()),
                Arguments.of("public key as shared secret", good().confusedBearer()),
                Arguments.of("half a token", good().bearer().substring(0, 60)),
                Arguments.of("no token", "Bearer "));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badTokens")
    void refuses(String what, String authorization) {
        assertThat(http.get().uri("/api/sample/v1/wie").header(HttpHeaders.AUTHORIZATION, authorization))
                .hasStatus(401)
                .hasContentType("application/problem+json")
                .headers()
                .hasHeaderSatisfying(
                        HttpHeaders.WWW_AUTHENTICATE,
                        values -> assertThat(values).first().asString().startsWith("Bearer"));
    }

    @Test
    void refusesARequestWithoutToken() {
        assertThat(http.get().uri("/api/sample/v1/wie"))
                .hasStatus(401)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("niet-ingelogd");
    }

    @Test
    void refusesATokenInTheAddress() {
        assertThat(http.get().uri("/api/sample/v1/wie?access_token={token}", good().text()))
                .hasStatus(401);
    }

    @Test
    void believesATokenThatExpiredWithinTheSkew() {
        assertThat(http.get()
                        .uri("/api/sample/v1/wie")
                        .header(
                                HttpHeaders.AUTHORIZATION,
                                good().issuedAt(Instant.now().minus(LIFE).minusSeconds(3))
                                        .bearer()))
                .hasStatusOk();
    }

    @Test
    void readsTheCaller() {
        TestToken token = regievoerder("assen", "tynaarlo", "emmen")
                .subject("42")
                .organisatie("samenwerking")
                .role("offline_access");
        assertThat(http.get().uri("/api/sample/v1/wie").header(HttpHeaders.AUTHORIZATION, token.bearer()))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"subject":"42","naam":"Regievoerder","rollen":["regievoerder"],
                         "organisatie":"samenwerking","clientId":"gateway"}""");
    }

    private static TestToken good() {
        return regievoerder("assen");
    }
}
