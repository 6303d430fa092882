package nl.drentscheaa.inburgering.platform.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import org.springframework.http.HttpHeaders;

/** How a program shows the issuer who it is: by its identifier and secret in the {@code Authorization} header. */
public final class ClientAuthentication {

    private ClientAuthentication() {}

    /** Both are form-encoded first, or a secret with a plus or a percent sign would be read as another (RFC 6749, 2.3.1). */
    public static void setBasic(HttpHeaders headers, String clientId, String secret) {
        headers.setBasicAuth(URLEncoder.encode(clientId, UTF_8), URLEncoder.encode(secret, UTF_8));
    }
}
