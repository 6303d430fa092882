package nl.drentscheaa.inburgering.acceptance.door;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Sends a request line exactly as it is, which no decent client does. */
final class RequestLine {

    private static final int PATIENCE_MILLIS = 15_000;

    private RequestLine() {}

    /** The whole answer, headers included, to a GET of the target by someone who is logged in. */
    static String get(URI server, String target, String token) {
        String request = "GET " + target + " HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\nAuthorization: Bearer "
                + token + "\r\nConnection: close\r\n\r\n";
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(target + " has no answer", e);
        }
    }
}
