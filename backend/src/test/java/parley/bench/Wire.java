package parley.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import parley.testing.Visitor;

/**
 * One kept connection that sends a request and reads its answer away. It shares two cores with the server, and a client for
 * every purpose takes as long for a request as the server does.
 */
final class Wire implements AutoCloseable {

    private static final int BUFFER = 65_536;
    private static final String LENGTH = "content-length:";

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final String headers;

    private Wire(Socket socket, String headers) throws IOException {
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream(), BUFFER);
        this.out = socket.getOutputStream();
        this.headers = headers;
    }

    static Wire of(Visitor visitor) {
        StringBuilder headers = new StringBuilder("Host: " + visitor.server().getAuthority() + "\r\n");
        visitor.headers().forEach((name, value) -> headers.append(name).append(": ").append(value).append("\r\n"));
        try {
            Socket socket = new Socket(visitor.server().getHost(), visitor.server().getPort());
            socket.setTcpNoDelay(true);
            return new Wire(socket, headers.toString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void get(String path) {
        send("GET", path, "", 200);
    }

    void post(String path, String json) {
        send("POST", path, json, 201);
    }

    private void send(String method, String path, String json, int expected) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        String length = body.length == 0 ? "" : "Content-Type: application/json\r\nContent-Length: " + body.length + "\r\n";
        byte[] head = (method + " " + path + " HTTP/1.1\r\n" + headers + length + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
        byte[] whole = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, whole, head.length, body.length);
        try {
            out.write(whole);
            int status = answer();
            if (status != expected) {
                throw new IllegalStateException(method + " " + path + " answered " + status);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private int answer() throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        int length = 0;
        for (String header = line(); !header.isEmpty(); header = line()) {
            if (header.regionMatches(true, 0, LENGTH, 0, LENGTH.length())) {
                length = Integer.parseInt(header.substring(LENGTH.length()).strip());
            } else if (header.regionMatches(true, 0, "transfer-encoding:", 0, 18)) {
                throw new IllegalStateException("An answer in parts is not read here.");
            }
        }
        if (in.readNBytes(length).length < length) {
            throw new EOFException();
        }
        return status;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int character = in.read(); character != '\n'; character = in.read()) {
            if (character < 0) {
                throw new EOFException();
            }
            if (character != '\r') {
                line.append((char) character);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
