package io.github.onoffice4j.sandbox.http;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Listens on the loopback address and hands bodies sent to the one path of the API to it. Thread-safe. */
public final class ApiServer implements AutoCloseable {
    /** Connections that may wait to be accepted: many clients may knock at once. */
    static final int BACKLOG = 1024;

    private final HttpServer server;
    private final @Nullable DatedRelay relay;
    private final ExecutorService threads;

    private ApiServer(HttpServer server, @Nullable DatedRelay relay, ExecutorService threads) {
        this.server = server;
        this.relay = relay;
        this.threads = threads;
    }

    /**
     * Starts listening.
     *
     * @param port 0 for a free one
     * @param clock what answers are dated by, null for the system's
     * @param api answers bodies
     * @throws UncheckedIOException if the port cannot be used
     */
    public static ApiServer start(int port, @Nullable Clock clock, Api api) {
        // Read once by the JDK's server; without it every answer waits 40 ms for the client's acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        AtomicInteger number = new AtomicInteger();
        ExecutorService threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "onoffice-sandbox-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        try {
            HttpServer server = HttpServer.create(
                    new InetSocketAddress(
                            InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), clock == null ? port : 0),
                    BACKLOG);
            server.setExecutor(threads);
            server.createContext("/", new ApiHandler(api));
            server.start();
            return new ApiServer(server, clock == null ? null : relay(port, server, clock, threads), threads);
        } catch (IOException occupied) {
            threads.shutdown();
            throw new UncheckedIOException(
                    "The sandbox cannot listen on 127.0.0.1:" + port + " (" + occupied.getMessage()
                            + "). Choose another port, or 0 for a free one.",
                    occupied);
        }
    }

    private static DatedRelay relay(int port, HttpServer server, Clock clock, ExecutorService threads)
            throws IOException {
        try {
            return DatedRelay.start(port, server.getAddress().getPort(), clock, threads);
        } catch (IOException occupied) {
            server.stop(0);
            throw occupied;
        }
    }

    /** Returns the port it listens on. */
    public int port() {
        return relay == null ? server.getAddress().getPort() : relay.port();
    }

    /** Stops at once; open connections are closed. */
    @Override
    public void close() {
        if (relay != null) {
            relay.close();
        }
        server.stop(0);
        threads.shutdownNow();
    }
}
