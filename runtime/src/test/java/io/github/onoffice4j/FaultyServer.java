package io.github.onoffice4j;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A server on a bare socket that treats each connection as the test says; the last treatment is for all that follow. */
final class FaultyServer implements AutoCloseable {

    /** What is done with a connection. It is closed afterwards. */
    interface Treatment {
        void apply(FaultyServer server, Socket socket) throws IOException;
    }

    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: *(\\d+)");
    private static final Pattern TYPE = Pattern.compile("\"actionid\"");

    private final ServerSocket listening;
    private final List<Treatment> treatments;
    private final AtomicInteger connections = new AtomicInteger();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    FaultyServer(Treatment... treatments) {
        this.treatments = List.of(treatments);
        try {
            listening = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::accept);
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "faulty-server");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket socket = listening.accept();
                open.add(socket);
                int number = Math.min(connections.getAndIncrement(), treatments.size() - 1);
                start(() -> treat(socket, treatments.get(number)));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void treat(Socket socket, Treatment treatment) {
        try (socket) {
            socket.setTcpNoDelay(true);
            treatment.apply(this, socket);
        } catch (IOException gone) {
            // The client has closed the connection, or the test is over.
        } finally {
            open.remove(socket);
        }
    }

    /** Closes the connection with a reset before anything is read. */
    static Treatment reset() {
        return (server, socket) -> socket.setSoLinger(true, 0);
    }

    /** Reads the request and closes the connection with a reset. */
    static Treatment resetAfterReading() {
        return (server, socket) -> {
            server.read(socket);
            socket.setSoLinger(true, 0);
        };
    }

    /** Reads the request and answers as the API does, every action with success and no records. */
    static Treatment success() {
        return (server, socket) -> {
            String request = server.read(socket);
            send(socket, "200 OK", "Content-Type: application/json", results(count(request), "0"));
        };
    }

    /** Reads the request and answers it. */
    static Treatment answer(String status, String headers, String body) {
        return (server, socket) -> {
            server.read(socket);
            send(socket, status, headers, body);
        };
    }

    /** Reads the request and says nothing until the client gives up. */
    static Treatment silence() {
        return (server, socket) -> {
            server.read(socket);
            while (socket.getInputStream().read() >= 0) {
                // Wait for the end of the connection.
            }
        };
    }

    /** Returns an answer with a number of results that have an error code. */
    static String results(int number, String errorCode) {
        return Stream.generate(() -> "{\"cacheable\":true,\"data\":{\"meta\":{\"cntabsolute\":0},\"records\":[]},"
                        + "\"status\":{\"errorcode\":" + errorCode + ",\"message\":\"text\"}}")
                .limit(number)
                .collect(Collectors.joining(
                        ",",
                        "{\"status\":{\"code\":200,\"errorcode\":0,\"message\":\"OK\"},\"response\":{\"results\":[",
                        "]}}"));
    }

    static int count(String request) {
        return (int) TYPE.matcher(request).results().count();
    }

    static void send(Socket socket, String status, String headers, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        socket.getOutputStream().write(head(status, headers, bytes.length).getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    static String head(String status, String headers, long length) {
        return "HTTP/1.1 " + status + "\r\n" + (headers.isEmpty() ? "" : headers + "\r\n") + "Content-Length: " + length
                + "\r\nConnection: close\r\n\r\n";
    }

    /** Waits until something has come about that other threads bring about. */
    static void waitUntil(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }

    /** Reads a request and returns its body. */
    String read(Socket socket) throws IOException {
        DataInputStream in = new DataInputStream(socket.getInputStream());
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        String text;
        do {
            head.write(in.readByte());
            text = head.toString(StandardCharsets.US_ASCII);
        } while (!text.endsWith("\r\n\r\n"));
        Matcher length = LENGTH.matcher(text.toLowerCase(Locale.ROOT));
        byte[] body = new byte[length.find() ? Integer.parseInt(length.group(1)) : 0];
        in.readFully(body);
        String request = new String(body, StandardCharsets.UTF_8);
        requests.add(request);
        return request;
    }

    URI baseUrl() {
        return URI.create("http://127.0.0.1:" + listening.getLocalPort() + "/api/");
    }

    String address() {
        return baseUrl() + "stable/api.php";
    }

    /** Returns the bodies of the requests that were read, oldest first. */
    List<String> requests() {
        return requests;
    }

    /** Returns the number of connections. */
    int connections() {
        return connections.get();
    }

    /** Returns the number of connections that are open. */
    int openConnections() {
        return open.size();
    }

    @Override
    public void close() {
        try {
            listening.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
