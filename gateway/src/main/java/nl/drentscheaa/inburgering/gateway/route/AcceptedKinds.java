package nl.drentscheaa.inburgering.gateway.route;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import nl.drentscheaa.inburgering.gateway.path.ApiPaths;
import nl.drentscheaa.inburgering.gateway.problem.ProblemCode;
import nl.drentscheaa.inburgering.gateway.problem.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets only those kinds of bodies through to a service that its operations read. */
@Component
class AcceptedKinds extends OncePerRequestFilter {

    /** Forms are left out: a servlet container mixes their fields with those of the address. */
    private static final Set<String> ACCEPTED = Set.of("application/json", "application/merge-patch+json", "text/csv");

    /** Of the file of a document, and of nothing else. */
    private static final Set<String> OF_BIJLAGE = Set.of("application/pdf", "image/jpeg", "image/png");

    private final ApiPaths paths;
    private final Problems problems;

    AcceptedKinds(ApiPaths paths, Problems problems) {
        this.paths = paths;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !paths.leadsToService(request) || isAccepted(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        problems.write(response, ProblemCode.SOORT_NIET_ONDERSTEUND);
    }

    private boolean isAccepted(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null) {
            return request.getContentLengthLong() <= 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null;
        }
        try {
            MediaType given = MediaType.parseMediaType(type);
            Set<String> accepted = paths.bringsBijlage(request) ? OF_BIJLAGE : ACCEPTED;
            return accepted.contains(given.getType() + "/" + given.getSubtype());
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }
}
