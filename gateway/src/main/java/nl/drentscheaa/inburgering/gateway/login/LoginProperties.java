package nl.drentscheaa.inburgering.gateway.login;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where people log in.
 *
 * @param issuer as it stands in the tokens, and the base of the pages that browsers visit
 * @param realm the base address of the realm as this program itself reaches it
 * @param clientId the name of the gateway at the issuer
 * @param audience what access tokens must be meant for
 * @param clockSkew how far this machine's clock and the issuer's may differ
 * @param renewBefore an access token with less time left than this is renewed before it is used
 */
@ConfigurationProperties("gateway.login")
public record LoginProperties(
        String issuer,
        URI realm,
        @DefaultValue("gateway") String clientId,
        @DefaultValue("inburgering-api") String audience,
        @DefaultValue("10s") Duration clockSkew,
        @DefaultValue("30s") Duration renewBefore) {

    /** An address of the realm that browsers visit. */
    public URI page(String name) {
        return URI.create(issuer + "/protocol/openid-connect/" + name);
    }

    /** An address of the realm that this program itself calls. */
    public URI endpoint(String name) {
        return URI.create(realm + "/protocol/openid-connect/" + name);
    }
}
