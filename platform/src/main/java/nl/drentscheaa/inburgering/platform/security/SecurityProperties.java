package nl.drentscheaa.inburgering.platform.security;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens are believed.
 *
 * @param issuer as it stands in the tokens
 * @param realm the base address of the realm as this program itself reaches it
 * @param audience what a token must be meant for
 * @param clockSkew how far this machine's clock and the issuer's may differ
 * @param roles the roles that the realm knows
 */
@ConfigurationProperties("platform.security")
record SecurityProperties(
        @DefaultValue("http://localhost:8180/realms/inburgering")
        String issuer,

        @DefaultValue("http://localhost:8180/realms/inburgering")
        URI realm,

        @DefaultValue("inburgering-api") String audience,
        @DefaultValue("10s") Duration clockSkew,

        @DefaultValue({
            "regievoerder",
            "consulent",
            "ketenpartner",
            "nieuwkomer",
            "beleid",
            "provincie",
            "beheer",
            "fg",
            "dienst"
        })
        Set<String> roles) {

    URI keysAddress() {
        return URI.create(realm + "/protocol/openid-connect/certs");
    }

    URI tokenAddress() {
        return URI.create(realm + "/protocol/openid-connect/token");
    }
}
