package nl.drentscheaa.inburgering.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.drentscheaa.inburgering.platform.web.problem.ProblemWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** Turns each way of refusing into its problem. The answer never says which rule of the token failed; the log does. */
final class SecurityProblems
        implements AuthenticationEntryPoint, AccessDeniedHandler, AuthenticationFailureHandler, RequestRejectedHandler {

    private static final Logger log = LoggerFactory.getLogger(SecurityProblems.class);

    private final ProblemWriter writer;

    SecurityProblems(ProblemWriter writer) {
        this.writer = writer;
    }

    /** There is no token. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        unauthorized(request, response, "Bearer");
    }

    /** There is a token and it is not good, or it cannot be judged now. */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        if (exception instanceof AuthenticationServiceException) {
            log.error("tokens cannot be verified: {}", exception.getMessage());
            writer.write(request, response, 503, "niet-bereikbaar");
        } else {
            log.info("token refused: {}", exception.getMessage());
            unauthorized(request, response, "Bearer error=\"invalid_token\"");
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException exception)
            throws IOException {
        writer.write(request, response, 403, "geen-toegang");
    }

    /** The address is ambiguous or malformed: nothing behind this point has seen it. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException exception)
            throws IOException {
        writer.write(request, response, 400, "ongeldige-invoer");
    }

    void notFound(HttpServletRequest request, HttpServletResponse response) throws IOException {
        writer.write(request, response, 404, "niet-gevonden");
    }

    private void unauthorized(HttpServletRequest request, HttpServletResponse response, String challenge)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challenge);
        writer.write(request, response, 401, "niet-ingelogd");
    }
}
