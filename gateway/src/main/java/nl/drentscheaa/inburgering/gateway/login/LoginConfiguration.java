package nl.drentscheaa.inburgering.gateway.login;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import nl.drentscheaa.inburgering.gateway.installation.InstallationProperties;
import nl.drentscheaa.inburgering.gateway.session.Sessions;
import nl.drentscheaa.inburgering.platform.security.ClientAuthentication;
import nl.drentscheaa.inburgering.platform.security.IssuerKeys;
import nl.drentscheaa.inburgering.platform.security.TokenRules;
import nl.drentscheaa.inburgering.platform.tenancy.Secrets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;

/**
 * The issuer's addresses are given one by one instead of discovered: the gateway starts when the issuer is away, and
 * browsers and this program may reach it by different names.
 */
@Configuration(proxyBeanMethods = false)
class LoginConfiguration {

    static final String REGISTRATION = "keycloak";
    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    @Bean
    IssuerKeys issuerKeys(LoginProperties properties) {
        return new IssuerKeys(properties.endpoint("certs"));
    }

    /** Of access tokens: those of API clients, and those that a login yields. */
    @Bean
    JwtDecoder accessTokens(LoginProperties properties, IssuerKeys keys) {
        return TokenRules.decoder(properties.issuer(), properties.audience(), properties.clockSkew(), keys);
    }

    /** Of ID tokens. Spring's own would fetch the keys once more, by a client without a time limit. */
    @Bean
    JwtDecoderFactory<ClientRegistration> idTokens(LoginProperties properties, IssuerKeys keys) {
        return registration -> {
            NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(keys)
                    .jwsAlgorithm(SignatureAlgorithm.RS256)
                    .build();
            decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                    new JwtTimestampValidator(properties.clockSkew()), new OidcIdTokenValidator(registration)));
            return decoder;
        };
    }

    @Bean
    ClientRegistrationRepository clientRegistrations(
            LoginProperties properties, InstallationProperties installation, Secrets secrets) {
        return new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId(REGISTRATION)
                .clientId(properties.clientId())
                .clientSecret(secrets.get("clients/" + properties.clientId()))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .redirectUri(installation
                        .publicAddress("/login/oauth2/code/" + REGISTRATION)
                        .toString())
                .scope("openid", "profile")
                .issuerUri(properties.issuer())
                .authorizationUri(properties.page("auth").toString())
                .tokenUri(properties.endpoint("token").toString())
                .jwkSetUri(properties.endpoint("certs").toString())
                .userNameAttributeName("sub")
                .build());
    }

    /** Spring's own client for the exchange of a code would wait for an issuer that says nothing. */
    @Bean
    OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codeExchange() {
        var exchange = new RestClientAuthorizationCodeTokenResponseClient();
        exchange.setRestClient(RestClient.builder()
                .requestFactory(impatient())
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return exchange;
    }

    @Bean
    Issuer issuer(LoginProperties properties, Secrets secrets, Clock clock) {
        RestClient client = RestClient.builder()
                .requestFactory(impatient())
                .defaultHeaders(headers -> ClientAuthentication.setBasic(
                        headers, properties.clientId(), secrets.get("clients/" + properties.clientId())))
                .build();
        return new Issuer(client, properties, clock);
    }

    @Bean
    TokenRenewal tokenRenewal(Issuer issuer, LoginProperties properties, Sessions sessions, Clock clock) {
        return new TokenRenewal(issuer, sessions, clock, properties.renewBefore());
    }

    private static ClientHttpRequestFactory impatient() {
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(TIMEOUT).build());
        requests.setReadTimeout(TIMEOUT);
        return requests;
    }
}
