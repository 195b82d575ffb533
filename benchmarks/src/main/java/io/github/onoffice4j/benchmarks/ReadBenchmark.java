package io.github.onoffice4j.benchmarks;

import io.github.onoffice4j.Credentials;
import io.github.onoffice4j.OnOffice;
import io.github.onoffice4j.Page;
import io.github.onoffice4j.benchmarks.crm.estate.Estate;
import io.github.onoffice4j.benchmarks.crm.estate.EstateQuery;
import io.github.onoffice4j.field.Field;
import io.github.onoffice4j.sandbox.OnOfficeSandbox;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Reads a page of 500 estates and looks at six of their values: with the generated classes, and as written by hand.
 *
 * <p>Both send through the same HTTP client and get the same answer from memory, once taken from the sandbox, so that what is
 * measured is what this library and its rival do themselves: encode, sign, decode.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class ReadBenchmark {

    private static final List<Field<Estate, ?>> LOOKED_AT =
            List.of(Estate.OBJEKTTITEL, Estate.KAUFPREIS, Estate.WOHNFLAECHE, Estate.ORT, Estate.BODEN);

    /** How many fields the answer has: those that are looked at, or all. */
    @Param({"5", "all"})
    public String fields = "";

    private OkHttpClient http;
    private OnOffice onOffice;
    private HandWrittenClient byHand;
    private EstateQuery query;
    private List<String> names;

    @Setup
    public void takeAnAnswer() {
        List<Field<Estate, ?>> selected = fields.equals("all")
                ? Estate.MODULE.fields().stream()
                        .filter(field -> field.isListed() && field.isReadable())
                        .toList()
                : LOOKED_AT;
        query = Estate.query().select(selected);
        names = selected.stream().map(Field::name).toList();
        try (OnOfficeSandbox sandbox = OnOfficeSandbox.builder().records(500).start()) {
            http = new OkHttpClient.Builder().addInterceptor(new Replay()).build();
            onOffice = OnOffice.builder()
                    .credentials(Credentials.of(sandbox.token(), sandbox.secret()))
                    .baseUrl(sandbox.baseUrl())
                    .httpClient(http)
                    .build();
            HttpUrl url =
                    HttpUrl.get(sandbox.baseUrl()).newBuilder("stable/api.php").build();
            byHand = new HandWrittenClient(http, url, sandbox.token(), sandbox.secret());
            onOffice.page(query);
        }
    }

    @TearDown
    public void close() {
        onOffice.close();
        http.dispatcher().executorService().shutdown();
    }

    @Benchmark
    public void typed(Blackhole eyes) {
        Page<Estate> page = onOffice.page(query);
        for (Estate estate : page.records()) {
            eyes.consume(estate.id());
            eyes.consume(estate.getObjekttitel());
            eyes.consume(estate.getKaufpreis());
            eyes.consume(estate.getWohnflaeche());
            eyes.consume(estate.getOrt());
            eyes.consume(estate.getBoden());
        }
    }

    @Benchmark
    public void byHand(Blackhole eyes) throws IOException, GeneralSecurityException {
        for (HandWrittenClient.Estate estate : byHand.read(names, 0)) {
            eyes.consume(estate);
        }
    }

    /** Takes the first answer from the server, and gives it again to every further request, which is written all the same. */
    private static final class Replay implements Interceptor {

        private record Answer(ResponseBody body, byte[] bytes) {}

        private final AtomicReference<Answer> answer = new AtomicReference<>();

        @Override
        public Response intercept(Chain chain) throws IOException {
            Answer known = answer.get();
            if (known == null) {
                Response response = chain.proceed(chain.request());
                ResponseBody body = response.body();
                byte[] bytes = body.bytes();
                answer.set(new Answer(body, bytes));
                return response.newBuilder()
                        .body(ResponseBody.create(bytes, body.contentType()))
                        .build();
            }
            chain.request().body().writeTo(new Buffer());
            return new Response.Builder()
                    .request(chain.request())
                    .protocol(Protocol.HTTP_1_1)
                    .code(200)
                    .message("OK")
                    .body(ResponseBody.create(known.bytes(), known.body().contentType()))
                    .build();
        }
    }

    /** Runs both and prints what one needs of the other's time and memory. */
    public static void main(String[] arguments) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(ReadBenchmark.class.getName())
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
        for (String fields : List.of("5", "all")) {
            List<RunResult> both = new ArrayList<>();
            for (String name : List.of("typed", "byHand")) {
                both.addAll(results.stream()
                        .filter(result -> result.getPrimaryResult().getLabel().equals(name)
                                && fields.equals(result.getParams().getParam("fields")))
                        .toList());
            }
            System.out.printf(
                    Locale.ROOT,
                    "500 estates of %s fields, typed to by hand: time %.2f, memory %.2f%n",
                    fields,
                    time(both.get(0)) / time(both.get(1)),
                    memory(both.get(0)) / memory(both.get(1)));
        }
    }

    private static double time(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    private static double memory(RunResult result) {
        return result.getSecondaryResults().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("gc.alloc.rate.norm"))
                .mapToDouble(entry -> entry.getValue().getScore())
                .findFirst()
                .orElseThrow();
    }
}
