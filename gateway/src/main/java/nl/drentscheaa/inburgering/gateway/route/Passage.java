package nl.drentscheaa.inburgering.gateway.route;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.drentscheaa.inburgering.gateway.limit.Limits;
import nl.drentscheaa.inburgering.gateway.login.IssuerUnreachable;
import nl.drentscheaa.inburgering.gateway.login.LoginOver;
import nl.drentscheaa.inburgering.gateway.login.TokenRenewal;
import nl.drentscheaa.inburgering.gateway.path.ApiPath;
import nl.drentscheaa.inburgering.gateway.path.ApiPaths;
import nl.drentscheaa.inburgering.gateway.path.ApiQuery;
import nl.drentscheaa.inburgering.gateway.problem.ProblemCode;
import nl.drentscheaa.inburgering.gateway.problem.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** What each request goes through on its way to a service: it is read strictly, it gets its token, it is limited. */
@Component
class Passage implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final ApiPaths paths;
    private final Limits limits;
    private final TokenRenewal renewal;
    private final Problems problems;

    Passage(ApiPaths paths, Limits limits, TokenRenewal renewal, Problems problems) {
        this.paths = paths;
        this.limits = limits;
        this.renewal = renewal;
        this.problems = problems;
    }

    /** @param authorization the header for the service, if any
     * @param gemeenten the municipalities that the token names */
    private record Pass(@Nullable String authorization, List<String> gemeenten) {}

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        Optional<ApiPath> path = paths.find(request.servletRequest());
        if (path.isEmpty()) {
            return problems.answer(ProblemCode.NIET_GEVONDEN);
        }
        if (!ApiQuery.isWellFormed(request.servletRequest().getQueryString())) {
            return problems.answer(ProblemCode.ONGELDIGE_INVOER);
        }
        Pass pass;
        try {
            pass = path.get().isOfTablet() ? new Pass(null, List.of()) : pass(request);
        } catch (LoginOver e) {
            return problems.answer(ProblemCode.NIET_INGELOGD);
        } catch (IssuerUnreachable e) {
            return problems.answer(ProblemCode.NIET_BEREIKBAAR, RETRY_AFTER);
        }
        ServerRequest passing = ServerRequest.from(request)
                .headers(headers -> {
                    headers.remove(HttpHeaders.AUTHORIZATION);
                    if (pass.authorization() != null) {
                        headers.set(HttpHeaders.AUTHORIZATION, pass.authorization());
                    }
                })
                .build();
        return limits.within(path.get(), pass.gemeenten(), passing, next);
    }

    private Pass pass(ServerRequest request) throws LoginOver, IssuerUnreachable {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        if (caller instanceof JwtAuthenticationToken bearer) {
            return new Pass(
                    "Bearer " + bearer.getToken().getTokenValue(),
                    texts(bearer.getToken().getClaims().get("gemeenten")));
        }
        if (caller instanceof OAuth2AuthenticationToken login && login.getPrincipal() instanceof OidcUser user) {
            HttpSession session =
                    Objects.requireNonNull(request.servletRequest().getSession(false), "a login without a session");
            return new Pass(
                    "Bearer " + renewal.accessToken(session),
                    texts(user.getClaims().get("gemeenten")));
        }
        return new Pass(null, List.of());
    }

    private static List<String> texts(@Nullable Object claim) {
        return claim instanceof List<?> list
                ? list.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList()
                : List.of();
    }
}
