package nl.drentscheaa.inburgering.gateway.login;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** What the gateway itself asks of the issuer once somebody has logged in. */
final class Issuer {

    private static final String REFRESH_TOKEN = "refresh_token";

    private final RestClient client;
    private final LoginProperties login;
    private final Clock clock;

    /** @param client one that says who it is, and does not wait for ever */
    Issuer(RestClient client, LoginProperties login, Clock clock) {
        this.client = client;
        this.login = login;
        this.clock = clock;
    }

    /** What the issuer answers. */
    private record Answer(
            @JsonProperty("access_token") @Nullable String access,
            @JsonProperty("expires_in") long expiresIn,
            @JsonProperty(REFRESH_TOKEN) @Nullable String refresh) {

        Tokens after(Tokens current, Clock clock) throws IssuerUnreachable {
            if (access == null) {
                throw new IssuerUnreachable(null);
            }
            return new Tokens(
                    access,
                    clock.instant().plusSeconds(expiresIn),
                    Objects.requireNonNullElse(refresh, current.refresh()));
        }
    }

    /**
     * @throws LoginOver when the issuer renews these no more
     * @throws IssuerUnreachable when it could not be asked, or did not understand
     */
    Tokens renew(Tokens current) throws LoginOver, IssuerUnreachable {
        MultiValueMap<String, String> form = form(current);
        form.add("grant_type", REFRESH_TOKEN);
        try {
            Answer answer = client.post()
                    .uri(login.endpoint("token"))
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .body(form)
                    .retrieve()
                    .body(Answer.class);
            return Objects.requireNonNull(answer).after(current, clock);
        } catch (HttpClientErrorException.BadRequest e) {
            throw new LoginOver();
        } catch (RestClientException e) {
            throw new IssuerUnreachable(e);
        }
    }

    /**
     * Ends the login there, so that the next one asks for the password, and every other program hears of it.
     *
     * @throws IssuerUnreachable when that did not come about
     */
    void endLogin(Tokens tokens) throws IssuerUnreachable {
        try {
            client.post()
                    .uri(login.endpoint("logout"))
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .body(form(tokens))
                    .retrieve()
                    .toBodilessEntity();
        } catch (RestClientException e) {
            throw new IssuerUnreachable(e);
        }
    }

    private static MultiValueMap<String, String> form(Tokens tokens) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add(REFRESH_TOKEN, tokens.refresh());
        return form;
    }
}
