package nl.drentscheaa.inburgering.gateway.route;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Begins a trace of its own for every request: the data log names the trace, and a caller who could choose it could
 * make one reading look like part of another.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OwnTraces extends OncePerRequestFilter {

    private static final Set<String> HIDDEN = Set.of("traceparent", "tracestate", "baggage");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Untraced(request), response);
    }

    private static final class Untraced extends HttpServletRequestWrapper {

        Untraced(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            return isHidden(name) ? null : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return isHidden(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
        }

        private static boolean isHidden(String name) {
            return HIDDEN.contains(name.toLowerCase(Locale.ROOT));
        }
    }
}
