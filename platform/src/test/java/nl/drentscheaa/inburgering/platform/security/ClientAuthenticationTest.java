package nl.drentscheaa.inburgering.platform.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;

class ClientAuthenticationTest {

    @Test
    void encodesWhatAFormWouldReadOtherwise() {
        assertThat(credentials("pip-service", "a+b/c=%d")).isEqualTo("pip-service:a%2Bb%2Fc%3D%25d");
    }

    @Test
    void keepsTheIdentifierApartFromTheSecret() {
        assertThat(credentials("pip:service", "secret")).isEqualTo("pip%3Aservice:secret");
    }

    private static String credentials(String clientId, String secret) {
        var headers = new HttpHeaders();
        ClientAuthentication.setBasic(headers, clientId, secret);
        String header = Objects.requireNonNull(headers.getFirst(HttpHeaders.AUTHORIZATION));
        assertThat(header).startsWith("Basic ");
        return new String(Base64.getDecoder().decode(header.substring("Basic ".length())), UTF_8);
    }
}
