package nl.drentscheaa.inburgering.gateway.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.drentscheaa.inburgering.gateway.path.ApiPaths;
import nl.drentscheaa.inburgering.gateway.problem.ProblemCode;
import nl.drentscheaa.inburgering.gateway.problem.Problems;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses bodies that are too large: at once when they say so, and else as soon as they are. */
@Component
class BodyLimit extends OncePerRequestFilter {

    private final LimitProperties properties;
    private final ApiPaths paths;
    private final Problems problems;

    BodyLimit(LimitProperties properties, ApiPaths paths, Problems problems) {
        this.properties = properties;
        this.paths = paths;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long largest = largest(request).toBytes();
        if (request.getContentLengthLong() > largest) {
            problems.write(response, ProblemCode.TE_GROOT);
            return;
        }
        chain.doFilter(new CallerBody(request, largest), response);
    }

    private DataSize largest(HttpServletRequest request) {
        if (paths.bringsBijlage(request)) {
            return properties.largestBijlage();
        }
        return isFile(request) ? properties.largestFile() : properties.largest();
    }

    private static boolean isFile(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith("text/csv");
    }
}
