package nl.drentscheaa.inburgering.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import nl.drentscheaa.inburgering.gateway.path.ApiPaths;
import nl.drentscheaa.inburgering.gateway.problem.ProblemCode;
import nl.drentscheaa.inburgering.gateway.problem.Problems;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.util.StringUtils;

/** Who may pass: bearer tokens without a session, browsers with one, and the headers that browsers obey. */
@Configuration(proxyBeanMethods = false)
class LoginChain {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final long YEAR_SECONDS = 31_536_000;

    /** Nothing but the web app's own files; no inline script or style, no frame, no form to elsewhere. */
    private static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'";

    @Bean
    SecurityFilterChain everything(
            HttpSecurity http,
            ApiPaths paths,
            Problems problems,
            LoginRequests requests,
            Users users,
            SessionTokens tokens,
            LoginOutcome outcome,
            OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codeExchange,
            JwtDecoder accessTokens)
            throws Exception {
        AuthenticationEntryPoint notLoggedIn =
                (request, response, failure) -> problems.write(response, ProblemCode.NIET_INGELOGD);
        AccessDeniedHandler denied = (request, response, failure) -> problems.write(response, ProblemCode.GEEN_TOEGANG);
        return http.authorizeHttpRequests(matchers -> matchers.requestMatchers(paths::needsNoLogin)
                        .permitAll()
                        .requestMatchers(paths::leadsToService)
                        .authenticated()
                        .requestMatchers("/sessie", "/uitloggen")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .oauth2Login(login -> login.loginPage(LoginRequests.PATH)
                        .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(requests))
                        .tokenEndpoint(endpoint -> endpoint.accessTokenResponseClient(codeExchange))
                        .userInfoEndpoint(endpoint -> endpoint.oidcUserService(users))
                        .authorizedClientRepository(tokens)
                        .successHandler(outcome)
                        .failureHandler(outcome))
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.decoder(accessTokens))
                        .authenticationEntryPoint(notLoggedIn)
                        .accessDeniedHandler(denied))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(notLoggedIn).accessDeniedHandler(denied))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens())
                        .requireCsrfProtectionMatcher(
                                request -> changesWithinSession(request) && !paths.isOfTablet(request)))
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .frameOptions(frames -> frames.deny())
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                        .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(policy -> policy.policy("camera=(), geolocation=(), microphone=()"))
                        .httpStrictTransportSecurity(transport -> transport
                                .requestMatcher(request -> true)
                                .includeSubDomains(true)
                                .maxAgeInSeconds(YEAR_SECONDS)))
                .build();
    }

    /** Odd paths (a second slash, a semicolon, an encoded dot) never come further than here. */
    @Bean
    RequestRejectedHandler oddRequests(Problems problems) {
        return (request, response, rejected) -> problems.write(response, ProblemCode.NIET_GEVONDEN);
    }

    private static HttpSessionCsrfTokenRepository csrfTokens() {
        var tokens = new HttpSessionCsrfTokenRepository();
        tokens.setHeaderName("X-CSRF-TOKEN");
        return tokens;
    }

    /**
     * Another site can make a browser send the cookie, but not a bearer token; a name and a password in an address it
     * can. Without a session there is nothing to misuse, and "not logged in" is the better answer.
     */
    private static boolean changesWithinSession(HttpServletRequest request) {
        return !READING.contains(request.getMethod())
                && !carriesToken(request)
                && !request.getRequestURI().equals(BackChannelLogout.PATH)
                && request.getSession(false) != null;
    }

    /** As Spring looks for it: what begins like this is believed to be a token, or refused. */
    private static boolean carriesToken(HttpServletRequest request) {
        return StringUtils.startsWithIgnoreCase(request.getHeader(HttpHeaders.AUTHORIZATION), "Bearer");
    }
}
