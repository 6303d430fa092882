package nl.drentscheaa.inburgering.platform.web.idempotency;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.drentscheaa.inburgering.platform.security.Caller;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;
import nl.drentscheaa.inburgering.platform.web.problem.FieldError;
import nl.drentscheaa.inburgering.platform.web.problem.InvalidInput;
import nl.drentscheaa.inburgering.platform.web.problem.ProblemException;
import nl.drentscheaa.inburgering.platform.web.problem.ProblemWriter;
import nl.drentscheaa.inburgering.platform.web.problem.RuleBroken;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Honours {@code Idempotency-Key} on POST within a municipality. The key belongs to the caller and the path, and is
 * bound to the body. Runs after security, with the municipality bound.
 *
 * <p>An operation whose answer may be kept nowhere, such as a code that is shown once, answers with the header
 * {@code Idempotency-Answer: not-kept}. Its key is forgotten at once: asked again, it is carried out again.
 */
final class IdempotencyFilter extends OncePerRequestFilter {

    static final String HEADER = "Idempotency-Key";
    static final String ANSWER = "Idempotency-Answer";
    static final String NOT_KEPT = "not-kept";

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{8,128}");
    private static final List<String> KEPT = List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.LOCATION, HttpHeaders.ETAG);

    private final IdempotencyKeys keys;
    private final ProblemWriter problems;

    IdempotencyFilter(IdempotencyKeys keys, ProblemWriter problems) {
        this.keys = keys;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod()) || request.getHeader(HEADER) == null || !Tenancy.isBound();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            carryOutOnce(request, response, chain);
        } catch (ProblemException e) {
            problems.write(request, response, e);
        }
    }

    private void carryOutOnce(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String given = request.getHeader(HEADER);
        if (!FORM.matcher(given).matches()) {
            throw new InvalidInput(FieldError.inHeader(HEADER, "ongeldige-sleutel"));
        }
        byte[] body = request.getInputStream().readAllBytes();
        String key = hash((Caller.current().subject() + "\n" + request.getRequestURI() + "\n" + given)
                .getBytes(StandardCharsets.UTF_8));
        switch (keys.claim(key, hash(body))) {
            case IdempotencyKeys.Claim.Taken() -> carryOut(key, new Replayed(request, body), response, chain);
            case IdempotencyKeys.Claim.Answered(var answer) -> repeat(answer, response);
            case IdempotencyKeys.Claim.Busy() -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, "1");
                throw new RuleBroken("sleutel-bezig");
            }
            case IdempotencyKeys.Claim.OtherBody() -> throw new RuleBroken("sleutel-hergebruikt");
        }
    }

    private void carryOut(String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var caught = new ContentCachingResponseWrapper(response);
        boolean kept = false;
        try {
            chain.doFilter(request, caught);
            kept = caught.getStatus() < 300 && !NOT_KEPT.equals(caught.getHeader(ANSWER));
            if (kept) {
                keys.remember(key, answerOf(caught));
            }
        } finally {
            if (!kept) {
                keys.release(key);
            }
        }
        caught.copyBodyToResponse();
    }

    private static IdempotencyKeys.Answer answerOf(ContentCachingResponseWrapper caught) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : KEPT) {
            String value = caught.getHeader(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        return new IdempotencyKeys.Answer(caught.getStatus(), headers, caught.getContentAsByteArray());
    }

    private static void repeat(IdempotencyKeys.Answer answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        response.getOutputStream().write(answer.body());
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }

    /** The request with the body that was read to compare it. */
    private static final class Replayed extends HttpServletRequestWrapper {

        private final byte[] body;

        Replayed(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            var bytes = new ByteArrayInputStream(body);
            return new ServletInputStream() {
                @Override
                public int read() {
                    return bytes.read();
                }

                @Override
                public boolean isFinished() {
                    return bytes.available() == 0;
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setReadListener(ReadListener listener) {
                    throw new UnsupportedOperationException("the body is there already");
                }
            };
        }
    }
}
