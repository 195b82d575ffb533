package io.github.onoffice4j;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;

/**
 * The HTTP side of a client: how many requests run at once, in whose threads, and what is left when it is closed.
 *
 * <p>Requests wait for their turn in the dispatcher's queue, first come first served, and hold no thread meanwhile.
 */
final class HttpConnections implements Executor, AutoCloseable {

    private final OkHttpClient http;
    private final boolean owned;

    private HttpConnections(OkHttpClient http, boolean owned) {
        this.http = http;
        this.owned = owned;
    }

    static HttpConnections open(OnOfficeBuilder settings) {
        OkHttpClient given = settings.httpClient();
        Dispatcher dispatcher =
                new Dispatcher(given == null ? threads() : given.dispatcher().executorService());
        dispatcher.setMaxRequests(settings.parallelRequests());
        dispatcher.setMaxRequestsPerHost(settings.parallelRequests());
        OkHttpClient http = (given == null ? new OkHttpClient() : given)
                .newBuilder()
                .dispatcher(dispatcher)
                .connectTimeout(settings.connectTimeout())
                .readTimeout(settings.readTimeout())
                .writeTimeout(settings.readTimeout())
                .callTimeout(settings.callTimeout())
                // A request that was sent is never repeated behind the user's back, nor sent to anybody else.
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                .build();
        return new HttpConnections(http, given == null);
    }

    /** As many threads as requests run at once, and for a minute longer; they do not keep a program alive. */
    private static ExecutorService threads() {
        AtomicInteger number = new AtomicInteger();
        return Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "onoffice4j-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    OkHttpClient http() {
        return http;
    }

    /** Runs what follows a request, in one of the threads; where they are gone, in the caller's. */
    @Override
    public void execute(Runnable task) {
        try {
            http.dispatcher().executorService().execute(task);
        } catch (RejectedExecutionException closed) {
            task.run();
        }
    }

    @Override
    public void close() {
        http.dispatcher().cancelAll();
        if (owned) {
            http.dispatcher().executorService().shutdown();
            http.connectionPool().evictAll();
        }
    }
}
