package nl.drentscheaa.inburgering.platform.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import nl.drentscheaa.inburgering.platform.tenancy.Gemeente;
import nl.drentscheaa.inburgering.platform.tenancy.GemeenteId;
import nl.drentscheaa.inburgering.platform.tenancy.Gemeenten;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;
import org.slf4j.MDC;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The one gate to every operation. It finds the operation that will serve the request, as the dispatcher will, and then
 * asks in this order: is there a caller (401), has the caller a role that the operation allows (403), does the token
 * name the municipality in the path (404, as if it did not exist). Only then is the municipality bound, for the rest of
 * the request and from nothing but the matched path.
 */
final class OperationGate extends OncePerRequestFilter {

    /** The operation that was let through; the dispatcher may serve no other. */
    static final String GRANTED = OperationGate.class.getName() + ".granted";

    private final OperationFinder finder;
    private final OpenControllers open;
    private final Gemeenten gemeenten;
    private final NotFoundAnswer notFound;

    OperationGate(OperationFinder finder, OpenControllers open, Gemeenten gemeenten, NotFoundAnswer notFound) {
        this.finder = finder;
        this.open = open;
        this.gemeenten = gemeenten;
        this.notFound = notFound;
    }

    /** Writes that there is nothing here. */
    @FunctionalInterface
    interface NotFoundAnswer {
        void write(HttpServletRequest request, HttpServletResponse response) throws IOException;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getDispatcherType() != DispatcherType.REQUEST;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        switch (finder.find(request)) {
            case OperationFinder.Found found -> {
                requireGrant(found);
                request.setAttribute(GRANTED, found.handler());
                enter(found.variables(), request, response, chain);
            }
            case OperationFinder.OtherMethod() -> {
                // The dispatcher says what is wrong (405, 406, 415); it has nothing to serve.
                requireCaller();
                chain.doFilter(request, response);
            }
            case OperationFinder.Nothing() -> {
                requireCaller();
                notFound.write(request, response);
            }
        }
    }

    private void requireGrant(OperationFinder.Found found) {
        Operation operation = open.contains(found.handler()) ? new Operation.Public() : Operation.of(found.handler());
        switch (operation) {
            case Operation.Public() -> {}
            case Operation.ForRoles(var roles) -> {
                if (!requireCaller().hasAnyOf(roles)) {
                    throw new AccessDeniedException("no fitting role");
                }
            }
            case Operation.Closed() -> {
                requireCaller();
                throw new AccessDeniedException("the operation is closed");
            }
        }
    }

    private void enter(
            Map<String, String> variables, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String named = variables.get("gemeente");
        if (named == null) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Gemeente> gemeente = own(named);
        if (gemeente.isEmpty()) {
            notFound.write(request, response);
            return;
        }
        try (var ignored = MDC.putCloseable("gemeente", named)) {
            chainIn(gemeente.get(), request, response, chain);
        }
    }

    private Optional<Gemeente> own(String named) {
        if (!GemeenteId.isWellFormed(named)) {
            return Optional.empty();
        }
        GemeenteId id = new GemeenteId(named);
        return requireCaller().gemeenten().contains(id) ? gemeenten.find(id) : Optional.empty();
    }

    private static void chainIn(
            Gemeente gemeente, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            Tenancy.callThrowing(gemeente, () -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private static Caller requireCaller() {
        return Caller.find().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("no token"));
    }
}
