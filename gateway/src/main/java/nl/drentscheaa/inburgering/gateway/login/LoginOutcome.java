package nl.drentscheaa.inburgering.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Objects;
import nl.drentscheaa.inburgering.gateway.installation.InstallationProperties;
import nl.drentscheaa.inburgering.gateway.session.SessionOwner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** What follows a login: back to the page that was asked for, or to the front page with the reason. */
@Component
class LoginOutcome implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Logger log = LoggerFactory.getLogger(LoginOutcome.class);

    private final InstallationProperties installation;

    LoginOutcome(InstallationProperties installation) {
        this.installation = installation;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        OidcUser user = (OidcUser) Objects.requireNonNull(authentication.getPrincipal());
        HttpSession session = request.getSession();
        session.setAttribute(
                SessionOwner.ATTRIBUTE,
                new SessionOwner(
                        Objects.requireNonNull(user.getSubject()),
                        Objects.requireNonNullElse(user.getClaimAsString("sid"), "")));
        String path = session.getAttribute(LoginRequests.RETURN) instanceof String wanted ? wanted : "/";
        session.removeAttribute(LoginRequests.RETURN);
        response.sendRedirect(installation.publicAddress(path).toString());
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        log.warn("a login failed: {}", code(failure));
        response.sendRedirect(installation.publicAddress("/?inloggen=mislukt").toString());
    }

    private static String code(AuthenticationException failure) {
        return failure instanceof OAuth2AuthenticationException oauth
                ? oauth.getError().getErrorCode()
                : failure.getClass().getSimpleName();
    }
}
