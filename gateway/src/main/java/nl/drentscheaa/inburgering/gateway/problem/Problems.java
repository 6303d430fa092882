package nl.drentscheaa.inburgering.gateway.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import org.slf4j.MDC;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** Writes refusals: from a servlet filter, or as the answer of a route. */
@Component
public class Problems {

    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
    }

    /** Answers with the problem, unless an answer is already on its way. */
    public void write(HttpServletResponse response, ProblemCode code) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(code.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        byte[] body = json.writeValueAsBytes(code.problem(traceId()));
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }

    /** As {@link #write(HttpServletResponse, ProblemCode)}, and says when to come back. */
    public void write(HttpServletResponse response, ProblemCode code, Duration retryAfter) throws IOException {
        if (!response.isCommitted()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, seconds(retryAfter));
        }
        write(response, code);
    }

    /** The problem as the answer of a route. */
    public ServerResponse answer(ProblemCode code) {
        return builder(code).body(json.writeValueAsBytes(code.problem(traceId())));
    }

    /** The problem as the answer of a route, with the time after which to come back. */
    public ServerResponse answer(ProblemCode code, Duration retryAfter) {
        return builder(code)
                .header(HttpHeaders.RETRY_AFTER, seconds(retryAfter))
                .body(json.writeValueAsBytes(code.problem(traceId())));
    }

    private static ServerResponse.BodyBuilder builder(ProblemCode code) {
        return ServerResponse.status(code.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .cacheControl(CacheControl.noStore());
    }

    private static String seconds(Duration duration) {
        return Long.toString(Math.max(1, duration.plusMillis(999).toSeconds()));
    }

    private static String traceId() {
        return Objects.requireNonNullElse(MDC.get("traceId"), "");
    }
}
