package nl.drentscheaa.inburgering.gateway.limit;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import nl.drentscheaa.inburgering.gateway.problem.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.util.WebUtils;

/**
 * What the caller sends, counted while it is passed on. It knows when it was the caller through whom a call to a
 * service failed: somebody who breaks off must not make the service look as if it were away.
 */
final class CallerBody extends HttpServletRequestWrapper {

    private final long largest;
    private @Nullable CountedStream stream;

    CallerBody(HttpServletRequest request, long largest) {
        super(request);
        this.largest = largest;
    }

    static CallerBody of(ServerRequest request) {
        return Objects.requireNonNull(
                WebUtils.getNativeRequest(request.servletRequest(), CallerBody.class), "a body that nobody counts");
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (stream == null) {
            stream = new CountedStream(super.getInputStream(), largest);
        }
        return stream;
    }

    /** What the caller did wrong, or empty when the service is to blame for this failure. */
    Optional<ProblemCode> fault(Exception failure) {
        if (stream == null) {
            return Optional.empty();
        }
        return failure instanceof TimeoutException && stream.keepsWaiting()
                ? Optional.of(ProblemCode.TE_LANGZAAM)
                : stream.fault();
    }

    /** Nobody reads it any more once this returns. */
    void close() {
        if (stream != null) {
            stream.close();
        }
    }
}
