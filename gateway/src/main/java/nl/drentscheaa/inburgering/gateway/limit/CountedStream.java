package nl.drentscheaa.inburgering.gateway.limit;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import nl.drentscheaa.inburgering.gateway.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** A body that is counted, and that remembers how it went. One thread reads it, another asks how it went. */
final class CountedStream extends ServletInputStream {

    private final ServletInputStream body;
    private final long largest;
    private final ReentrantLock reading = new ReentrantLock();
    private long read;
    private volatile boolean over;
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

    /**
     * Lets nobody read from here on, and waits for who is reading now: the container uses what is beneath for the next
     * request, and a reader that was left behind would get that one's bytes. The container's own time limit ends it.
     */
    @Override
    public void close() {
        over = true;
        reading.lock();
        reading.unlock();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        reading.lock();
        try {
            if (over) {
                throw new IOException("the request is over");
            }
            return readAndCount(buffer, offset, length);
        } finally {
            reading.unlock();
        }
    }

    private int readAndCount(byte[] buffer, int offset, int length) throws IOException {
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
