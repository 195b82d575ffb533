package io.github.onoffice4j.sandbox.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

/**
 * Stands before the JDK's HTTP server, which always dates its answers by the system's clock, and writes the time of
 * another clock into their {@code Date} header. Everything else goes through byte by byte. Thread-safe.
 */
final class DatedRelay implements AutoCloseable {
    private static final byte[] HEADER = "\r\nDate: ".getBytes(StandardCharsets.US_ASCII);
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US);

    private final ServerSocket front;
    private final int serverPort;
    private final Clock clock;
    private final Executor threads;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    private DatedRelay(ServerSocket front, int serverPort, Clock clock, Executor threads) {
        this.front = front;
        this.serverPort = serverPort;
        this.clock = clock;
        this.threads = threads;
    }

    static DatedRelay start(int port, int serverPort, Clock clock, Executor threads) throws IOException {
        DatedRelay relay =
                new DatedRelay(new ServerSocket(port, ApiServer.BACKLOG, loopback()), serverPort, clock, threads);
        threads.execute(relay::acceptAll);
        return relay;
    }

    int port() {
        return front.getLocalPort();
    }

    private void acceptAll() {
        while (!front.isClosed()) {
            acceptOne();
        }
    }

    private void acceptOne() {
        try {
            connect(front.accept(), new Socket(loopback(), serverPort));
        } catch (IOException closed) {
            // The front was closed, or a client went before it was served: nothing to do in either case.
        }
    }

    private void connect(Socket client, Socket server) throws IOException {
        client.setTcpNoDelay(true);
        server.setTcpNoDelay(true);
        open.add(client);
        open.add(server);
        threads.execute(() -> pump(client, server, InputStream::transferTo));
        threads.execute(() -> pump(server, client, this::transferDated));
    }

    private void pump(Socket from, Socket to, Transfer transfer) {
        try {
            transfer.transfer(from.getInputStream(), to.getOutputStream());
        } catch (IOException ended) {
            // One side went away; so does the other.
        } finally {
            close(from);
            close(to);
        }
    }

    private long transferDated(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[8192];
        int matched = 0;
        int toSkip = 0;
        for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
            int from = 0;
            for (int i = 0; i < length; i++) {
                if (toSkip > 0) {
                    toSkip--;
                    from = i + 1;
                    continue;
                }
                matched = buffer[i] == HEADER[matched] ? matched + 1 : buffer[i] == HEADER[0] ? 1 : 0;
                if (matched == HEADER.length) {
                    byte[] date = date();
                    out.write(buffer, from, i + 1 - from);
                    out.write(date);
                    from = i + 1;
                    toSkip = date.length;
                    matched = 0;
                }
            }
            out.write(buffer, from, length - from);
        }
        return 0;
    }

    private byte[] date() {
        return FORMAT.format(clock.instant().atZone(ZoneOffset.UTC)).getBytes(StandardCharsets.US_ASCII);
    }

    private void close(Socket socket) {
        open.remove(socket);
        try {
            socket.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void close() {
        try {
            front.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        open.forEach(this::close);
    }

    private static InetAddress loopback() throws IOException {
        return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    }

    /** Copies one direction of a connection until it ends. */
    private interface Transfer {
        long transfer(InputStream in, OutputStream out) throws IOException;
    }
}
