package nl.drentscheaa.inburgering.gateway.route;

import java.util.Locale;
import java.util.Set;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Which headers go on. A list of what may pass, so that what nobody thought of stays behind. */
final class PassedHeaders {

    private PassedHeaders() {}

    /** To a service: what its operations read. No cookie, no identity, no tale of how the request came. */
    @Component
    static final class ToService implements HttpHeadersFilter.RequestHttpHeadersFilter, Ordered {

        private static final Set<String> PASSED = Set.of(
                "accept",
                "accept-language",
                "authorization",
                "content-length",
                "content-type",
                "idempotency-key",
                "if-match",
                "if-none-match",
                "intake-sessie");

        @Override
        public HttpHeaders apply(HttpHeaders headers, ServerRequest request) {
            return only(PASSED, headers);
        }

        @Override
        public int getOrder() {
            return HIGHEST_PRECEDENCE;
        }
    }

    /** Back to the caller: what the API promises. */
    @Component
    static final class FromService implements HttpHeadersFilter.ResponseHttpHeadersFilter, Ordered {

        private static final Set<String> PASSED = Set.of(
                "api-version",
                "cache-control",
                "content-disposition",
                "content-language",
                "content-length",
                "content-security-policy",
                "content-type",
                "etag",
                "idempotency-replayed",
                "link",
                "location",
                "retry-after",
                "strict-transport-security",
                "vary",
                "www-authenticate",
                "x-content-type-options",
                "allow");

        @Override
        public HttpHeaders apply(HttpHeaders headers, ServerResponse response) {
            return only(PASSED, headers);
        }

        @Override
        public int getOrder() {
            return HIGHEST_PRECEDENCE;
        }
    }

    private static HttpHeaders only(Set<String> passed, HttpHeaders headers) {
        var kept = new HttpHeaders();
        headers.forEach((name, values) -> {
            if (passed.contains(name.toLowerCase(Locale.ROOT))) {
                kept.put(name, values);
            }
        });
        return kept;
    }
}
