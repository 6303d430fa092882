package nl.drentscheaa.inburgering.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/** A login begins at {@code /inloggen?terug=<page>} and nowhere else. */
@Component
class LoginRequests implements OAuth2AuthorizationRequestResolver {

    static final String PATH = "/inloggen";
    static final String RETURN = "terug";

    private final DefaultOAuth2AuthorizationRequestResolver resolver;

    LoginRequests(ClientRegistrationRepository registrations) {
        this.resolver = new DefaultOAuth2AuthorizationRequestResolver(registrations, "/oauth2/authorization");
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        if (!request.getMethod().equals("GET") || !request.getRequestURI().equals(PATH)) {
            return null;
        }
        request.getSession()
                .setAttribute(
                        RETURN, ReturnPath.of(request.getParameter(RETURN)).orElse("/"));
        return resolver.resolve(request, LoginConfiguration.REGISTRATION);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registrationId) {
        return null;
    }
}
