package nl.drentscheaa.inburgering.gateway;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The gateway as a stranger sees it, byte by byte: a decent client would tidy up just what the tests are about. */
public record Door(int port) {

    private static final int PATIENCE_MILLIS = 30_000;

    public Answer get(String target, String... headers) {
        return send("GET", target, "", headers);
    }

    public Answer send(String method, String target, String body, String... headers) {
        var lines = new ArrayList<String>(List.of(headers));
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        if (length > 0) {
            lines.add("Content-Length: " + length);
        }
        return sendRaw(method + " " + target + " HTTP/1.1", lines, body);
    }

    /** Sends exactly this, and a host, and asks for the connection to be closed. */
    public Answer sendRaw(String requestLine, List<String> headers, String body) {
        try (Socket socket = open()) {
            write(socket, requestLine, headers, body);
            return parse(socket.getInputStream().readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Begins a request and gives it to the test, to go on with or to break off. */
    public Socket begin(String requestLine, List<String> headers, String body) throws IOException {
        Socket socket = open();
        write(socket, requestLine, headers, body);
        return socket;
    }

    private Socket open() throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }

    private static void write(Socket socket, String requestLine, List<String> headers, String body) throws IOException {
        var head = new StringBuilder(requestLine).append("\r\nHost: inburgering.test\r\nConnection: close\r\n");
        headers.forEach(header -> head.append(header).append("\r\n"));
        socket.getOutputStream()
                .write(head.append("\r\n").append(body).toString().getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    /** Reads an answer as it came over the wire. */
    public static Answer parse(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            throw new AssertionError("no answer but: " + text);
        }
        String[] lines = text.substring(0, end).split("\r\n");
        Map<String, List<String>> headers = new HashMap<>();
        Arrays.stream(lines)
                .skip(1)
                .map(line -> line.split(": ?", 2))
                .forEach(parts -> headers.computeIfAbsent(parts[0].toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                        .add(parts[1]));
        byte[] body = Arrays.copyOfRange(bytes, end + 4, bytes.length);
        boolean chunked = headers.getOrDefault("transfer-encoding", List.of()).contains("chunked");
        return new Answer(
                Integer.parseInt(lines[0].split(" ")[1]),
                headers,
                new String(chunked ? joined(body) : body, StandardCharsets.UTF_8));
    }

    private static byte[] joined(byte[] chunks) {
        var whole = new ByteArrayOutputStream();
        int at = 0;
        while (at < chunks.length) {
            int lineEnd = new String(chunks, StandardCharsets.ISO_8859_1).indexOf("\r\n", at);
            int size = Integer.parseInt(new String(chunks, at, lineEnd - at, StandardCharsets.US_ASCII), 16);
            if (size == 0) {
                break;
            }
            whole.write(chunks, lineEnd + 2, size);
            at = lineEnd + 2 + size + 2;
        }
        return whole.toByteArray();
    }
}
