package nl.drentscheaa.inburgering.gateway.limit;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.Optional;
import nl.drentscheaa.inburgering.gateway.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** A body that is counted, and that remembers how it went. One thread reads it, another asks how it went. */
final class CountedStream extends ServletInputStream {

    private final ServletInputStream body;
    private final long largest;
    private long read;
    private volatile boolean waiting;
    private volatile @Nullable ProblemCode fault;

    CountedStream(ServletInputStream body, long largest) {
        this.body = body;
        this.largest = largest;
    }

    Optional<ProblemCode> fault() {
        return Optional.ofNullable(fault);
    }

    /** Whether the next bytes of the caller are still to come, or never came. */
    boolean keepsWaiting() {
        return waiting || fault != null;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        waiting = true;
        int got;
        try {
            got = body.read(buffer, offset, length);
        } catch (IOException e) {
            fault = e instanceof SocketTimeoutException ? ProblemCode.TE_LANGZAAM : ProblemCode.ONGELDIGE_INVOER;
            throw e;
        } finally {
            waiting = false;
        }
        read += Math.max(0, got);
        if (read > largest) {
            fault = ProblemCode.TE_GROOT;
            throw new IOException("the body is larger than " + largest + " bytes");
        }
        return got;
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }
}
