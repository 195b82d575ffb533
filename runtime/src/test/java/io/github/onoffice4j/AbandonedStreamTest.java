package io.github.onoffice4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onoffice4j.Crm.Estate;
import io.github.onoffice4j.sandbox.OnOfficeSandbox;
import java.util.Iterator;
import java.util.concurrent.ThreadPoolExecutor;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

/** What a stream leaves behind that nobody closes. */
class AbandonedStreamTest {

    private static final int RECORDS = 6_000;

    /** A first page, the borders of the others, and those read ahead: as many as run at once, and the one that was taken. */
    private static final int MOST_REQUESTS = 2 + 4 + 1;

    @Test
    void itHoldsNoThreadAndNoConnectionOnceThePagesAreThereThatItHadAskedFor() {
        OkHttpClient http = new OkHttpClient();
        ThreadPoolExecutor threads = (ThreadPoolExecutor) http.dispatcher().executorService();
        ConnectionPool connections = http.connectionPool();
        try (OnOfficeSandbox sandbox =
                        OnOfficeSandbox.builder().records(RECORDS).start();
                OnOffice onOffice = Crm.connect(sandbox).httpClient(http).build()) {
            Iterator<Estate> abandoned =
                    onOffice.stream(Estate.query().select(Estate.ID)).iterator();
            for (int i = 0; i <= Query.MAX_LIMIT; i++) {
                abandoned.next();
            }

            FaultyServer.waitUntil(() -> threads.getActiveCount() == 0);
            FaultyServer.waitUntil(() -> connections.connectionCount() == connections.idleConnectionCount());

            assertThat(sandbox.requests()).hasSizeLessThanOrEqualTo(MOST_REQUESTS);
            assertThat(onOffice.count(Estate.query())).isEqualTo(RECORDS);
        }
        threads.shutdown();
        connections.evictAll();
    }
}
