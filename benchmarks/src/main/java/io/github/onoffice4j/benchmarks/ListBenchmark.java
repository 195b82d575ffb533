package io.github.onoffice4j.benchmarks;

import io.github.onoffice4j.Credentials;
import io.github.onoffice4j.OnOffice;
import io.github.onoffice4j.benchmarks.crm.estate.Estate;
import io.github.onoffice4j.benchmarks.crm.estate.EstateQuery;
import io.github.onoffice4j.sandbox.Fault;
import io.github.onoffice4j.sandbox.OnOfficeSandbox;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;

/**
 * Reads 5,000 estates from a server that needs a tenth of a second for each request: all of a query, with pages in parallel, and as
 * written by hand, one page after the other.
 */
final class ListBenchmark {

    private static final int ESTATES = 5_000;
    private static final Duration LATENCY = Duration.ofMillis(100);
    private static final int ROUNDS = 7;

    private ListBenchmark() {}

    /** Runs both in turn and prints the medians and their ratio. */
    public static void main(String[] arguments) throws IOException, GeneralSecurityException {
        EstateQuery query = Estate.query()
                .select(Estate.OBJEKTTITEL, Estate.KAUFPREIS, Estate.WOHNFLAECHE, Estate.ORT, Estate.BODEN);
        List<String> names = List.of("objekttitel", "kaufpreis", "wohnflaeche", "ort", "boden");
        try (OnOfficeSandbox sandbox =
                        OnOfficeSandbox.builder().records(ESTATES).start();
                OnOffice onOffice = OnOffice.builder()
                        .credentials(Credentials.of(sandbox.token(), sandbox.secret()))
                        .baseUrl(sandbox.baseUrl())
                        .build()) {
            sandbox.faults().always(Fault.latency(LATENCY));
            HttpUrl url =
                    HttpUrl.get(sandbox.baseUrl()).newBuilder("stable/api.php").build();
            HandWrittenClient byHand =
                    new HandWrittenClient(new OkHttpClient(), url, sandbox.token(), sandbox.secret());
            long[] listed = new long[ROUNDS];
            long[] written = new long[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                long start = System.nanoTime();
                check(onOffice.list(query));
                long middle = System.nanoTime();
                check(byHand.readAll(names));
                listed[round] = middle - start;
                written[round] = System.nanoTime() - middle;
            }
            Arrays.sort(listed);
            Arrays.sort(written);
            double ours = listed[ROUNDS / 2] / 1e6;
            double theirs = written[ROUNDS / 2] / 1e6;
            System.out.printf(
                    Locale.ROOT,
                    "%d estates, list %.0f ms, by hand %.0f ms: time %.2f%n",
                    ESTATES,
                    ours,
                    theirs,
                    ours / theirs);
        }
    }

    private static void check(List<?> estates) {
        if (estates.size() != ESTATES) {
            throw new IllegalStateException("There are " + ESTATES + " estates, not " + estates.size());
        }
    }
}
