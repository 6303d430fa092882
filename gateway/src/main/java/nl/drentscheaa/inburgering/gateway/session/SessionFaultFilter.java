package nl.drentscheaa.inburgering.gateway.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import nl.drentscheaa.inburgering.gateway.problem.ProblemCode;
import nl.drentscheaa.inburgering.gateway.problem.Problems;
import org.springframework.core.annotation.Order;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Outside everything that reads sessions: says so when they cannot be read. */
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER - 1)
class SessionFaultFilter extends OncePerRequestFilter {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final Problems problems;

    SessionFaultFilter(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (SessionsUnreachable e) {
            logger.warn(e.getMessage());
            problems.write(response, ProblemCode.NIET_BEREIKBAAR, RETRY_AFTER);
        }
    }
}
