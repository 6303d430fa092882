package nl.drentscheaa.inburgering.intake.bijlage.clamav;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;

/** Speaks INSTREAM as clamd does, and answers what the test says. */
final class FakeClamd implements AutoCloseable {

    private final ServerSocket door;
    private final Optional<String> answer;
    private final LinkedBlockingQueue<byte[]> streams = new LinkedBlockingQueue<>();

    /** @param answer absent: it hears everything and says nothing */
    FakeClamd(Optional<String> answer) throws IOException {
        this.answer = answer;
        this.door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    ClamavProperties properties(Duration scanWithin) {
        return new ClamavProperties("127.0.0.1", door.getLocalPort(), Duration.ofSeconds(2), scanWithin);
    }

    /** The bytes of the stream that it heard to its end. */
    byte[] heard() throws InterruptedException {
        return streams.take();
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket caller = door.accept()) {
                var in = new DataInputStream(caller.getInputStream());
                streams.add(stream(in));
                if (answer.isPresent()) {
                    caller.getOutputStream().write((answer.get() + "\0").getBytes(StandardCharsets.US_ASCII));
                } else {
                    in.read();
                }
            } catch (IOException e) {
                // The caller has gone, or the test is over.
            }
        }
    }

    private static byte[] stream(DataInputStream in) throws IOException {
        byte[] command = in.readNBytes("zINSTREAM\0".length());
        if (!new String(command, StandardCharsets.US_ASCII).equals("zINSTREAM\0")) {
            throw new IOException("an unknown command");
        }
        var stream = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            stream.writeBytes(in.readNBytes(length));
        }
        return stream.toByteArray();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
