package nl.drentscheaa.inburgering.gateway.path;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds the path to a service in a request. */
@Component
public class ApiPaths {

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final String FOUND = ApiPaths.class.getName();

    private final Diensten diensten;

    ApiPaths(Diensten diensten) {
        this.diensten = diensten;
    }

    /** The path to a service that exists, or empty when the request leads to none. */
    public Optional<ApiPath> find(HttpServletRequest request) {
        if (request.getDispatcherType() != DispatcherType.REQUEST) {
            // The page for an error has another address, and the error's request must not reach the service again.
            return Optional.empty();
        }
        if (request.getAttribute(FOUND) instanceof ApiPath found) {
            return Optional.of(found);
        }
        Optional<ApiPath> path = ApiPath.parse(request.getRequestURI())
                .filter(candidate -> diensten.find(candidate.dienst()).isPresent());
        path.ifPresent(found -> request.setAttribute(FOUND, found));
        return path;
    }

    /** Whether the request leads to a service. */
    public boolean leadsToService(HttpServletRequest request) {
        return find(request).isPresent();
    }

    /** Whether the request is one that needs no login: it reads what is public, or comes from a tablet at the desk. */
    public boolean needsNoLogin(HttpServletRequest request) {
        Optional<ApiPath> path = find(request);
        boolean reads = READING.contains(request.getMethod());
        return isOfTablet(request)
                || (reads
                        && path.filter(one -> one.isDescription() || one.isVragenlijst())
                                .isPresent());
    }

    /** Whether the request brings the file of a document. */
    public boolean bringsBijlage(HttpServletRequest request) {
        return request.getMethod().equals("PUT")
                && find(request).filter(ApiPath::isBijlagebestand).isPresent();
    }

    /** Whether the request comes from a tablet at the desk: nothing in it depends on who is logged in. */
    public boolean isOfTablet(HttpServletRequest request) {
        return find(request).filter(ApiPath::isOfTablet).isPresent();
    }
}
