package nl.drentscheaa.inburgering.intake.bijlage.clamav;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import nl.drentscheaa.inburgering.intake.bijlage.Virusscan;
import nl.drentscheaa.inburgering.platform.web.problem.Unavailable;

/**
 * One file over ClamAV's INSTREAM: pieces, each with its length in four bytes before it, an empty one at the end, and then
 * one line of answer. Source: the manual of clamd(8).
 */
final class ClamavScan implements Virusscan {

    private static final String CLEAN = "stream: OK";
    private static final String INFECTED = " FOUND";
    private static final int LONGEST_ANSWER = 1024;

    private final Socket socket;
    private final DataOutputStream out;

    /** Writing has no time limit of its own: when the time is over, the line is cut. */
    private final CompletableFuture<Void> timeLimit;

    ClamavScan(Socket socket, Duration within) throws IOException {
        this.socket = socket;
        this.timeLimit = CompletableFuture.runAsync(
                () -> Clamav.closeQuietly(socket),
                CompletableFuture.delayedExecutor(within.toMillis(), TimeUnit.MILLISECONDS));
        this.out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void accept(byte[] bytes, int length) {
        try {
            out.writeInt(length);
            out.write(bytes, 0, length);
        } catch (IOException e) {
            throw new Unavailable();
        }
    }

    @Override
    public boolean isClean() {
        try {
            out.writeInt(0);
            out.flush();
            return isClean(answer());
        } catch (IOException e) {
            throw new Unavailable();
        }
    }

    /** Any other answer, such as that the stream was too long, says nothing about the file. */
    private static boolean isClean(String answer) {
        if (answer.endsWith(INFECTED)) {
            return false;
        }
        if (!answer.equals(CLEAN)) {
            throw new Unavailable();
        }
        return true;
    }

    private String answer() throws IOException {
        var answer = new StringBuilder();
        var in = socket.getInputStream();
        for (int next = in.read(); next > 0 && answer.length() < LONGEST_ANSWER; next = in.read()) {
            answer.append((char) next);
        }
        return answer.toString().strip();
    }

    @Override
    public void close() {
        timeLimit.cancel(false);
        Clamav.closeQuietly(socket);
    }
}
