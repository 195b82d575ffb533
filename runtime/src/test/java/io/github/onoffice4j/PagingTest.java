package io.github.onoffice4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onoffice4j.Crm.Address;
import io.github.onoffice4j.Crm.AgentsLog;
import io.github.onoffice4j.Crm.Estate;
import io.github.onoffice4j.Crm.Task;
import io.github.onoffice4j.sandbox.OnOfficeSandbox;
import io.github.onoffice4j.sandbox.RecordedAction;
import io.github.onoffice4j.sandbox.RecordedRequest;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How all records of a query are read, page by page, while nobody changes them. */
class PagingTest {

    private static final int RECORDS = 2_100;

    private static OnOfficeSandbox sandbox;
    private static OnOffice onOffice;

    private int before;

    @BeforeAll
    static void connect() {
        sandbox = OnOfficeSandbox.builder().records(RECORDS).start();
        onOffice = Crm.connect(sandbox).build();
    }

    @AfterAll
    static void disconnect() {
        onOffice.close();
        sandbox.close();
    }

    @BeforeEach
    void countRequests() {
        before = sandbox.requests().size();
    }

    @Test
    void estatesAreReadByRangesOfNumbersWhoseBordersAreAskedForInOneRequest() {
        List<Estate> estates = onOffice.list(Estate.query().select(Estate.ID));

        assertThat(estates).hasSize(RECORDS).extracting(Estate::id).isSorted().doesNotHaveDuplicates();
        // A first page, a request for borders, and the other pages.
        assertThat(requests()).hasSize(6);
        assertThat(requests().get(1).actions())
                .hasSize(3)
                .allSatisfy(action -> assertThat(action.parameters()).containsEntry("listlimit", 1));
        assertThat(requests().subList(2, 6))
                .allSatisfy(request -> assertThat(request.actions()).hasSize(1));
    }

    @Test
    void estatesInAnOrderOfTheirOwnAreReadByOffset() {
        List<Estate> estates =
                onOffice.list(Estate.query().select(Estate.KAUFPREIS).orderBy(Estate.KAUFPREIS.descending()));

        assertThat(estates).hasSize(RECORDS).extracting(Estate::id).doesNotHaveDuplicates();
        assertThat(estates)
                .extracting(estate -> estate.get(Estate.KAUFPREIS))
                .isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(offsets()).containsExactlyInAnyOrder(0, 499, 998, 1_497, 1_996);
    }

    @Test
    void addressesAreReadByOffsetInTheOrderOfTheirCustomerNumbers() {
        List<Address> addresses = onOffice.list(Address.query().select(Address.KD_NR));

        assertThat(addresses).hasSize(RECORDS).extracting(Address::id).doesNotHaveDuplicates();
        assertThat(addresses).extracting(address -> address.get(Address.KD_NR)).isSorted();
        assertThat(offsets()).hasSize(5);
    }

    @Test
    void entriesOfTheAgentsLogAreReadByOffset() {
        assertThat(onOffice.list(AgentsLog.query()))
                .hasSize(RECORDS)
                .extracting(AgentsLog::id)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void tasksAreReadByRangesOfNumbersThatAreSplitUntilTheyFit() {
        List<Task> tasks = onOffice.list(Task.query());

        assertThat(tasks).hasSize(RECORDS / 2).extracting(Task::id).doesNotHaveDuplicates();
        assertThat(requests())
                .allSatisfy(request ->
                        assertThat(request.actions().get(0).parameters()).doesNotContainKeys("listoffset", "sortby"));
    }

    @Test
    void countsAskForOneRecordExceptOfTasksWhosePagesCountThemselvesOnly() {
        assertThat(onOffice.count(Estate.query())).isEqualTo(RECORDS);
        assertThat(onOffice.count(Address.query())).isEqualTo(RECORDS);
        assertThat(onOffice.count(AgentsLog.query())).isEqualTo(RECORDS);
        assertThat(requests()).hasSize(3);
        assertThat(onOffice.count(Task.query())).isEqualTo(RECORDS / 2);
        assertThat(onOffice.count(Estate.query().where(Estate.ID.lessThan(0L)))).isZero();
    }

    @Test
    void aStreamReadsNoMoreThanIsConsumed() {
        try (Stream<Estate> stream = onOffice.stream(Estate.query().select(Estate.ID))) {
            assertThat(requests()).isEmpty();
            Iterator<Estate> estates = stream.iterator();
            for (int i = 0; i < Query.MAX_LIMIT; i++) {
                estates.next();
            }
            assertThat(requests()).hasSize(1);
        }
        assertThat(requests()).hasSize(1);
    }

    @Test
    void pagesAreReadAheadInParallelUpToTheBoundAndCancelledOnClose() throws InterruptedException {
        Queue<Call> calls = new ConcurrentLinkedQueue<>();
        CountDownLatch four = new CountDownLatch(4);
        CountDownLatch released = new CountDownLatch(1);
        OkHttpClient slow = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    calls.add(chain.call());
                    if (calls.size() > 2) {
                        four.countDown();
                        awaitQuietly(released);
                    }
                    return chain.proceed(chain.request());
                })
                .build();
        try (OnOffice client = Crm.connect(sandbox).httpClient(slow).build()) {
            Stream<Estate> stream = client.stream(Estate.query().select(Estate.ID));
            Thread consumer = new Thread(() -> stream.forEach(estate -> {}));
            consumer.setUncaughtExceptionHandler((thread, failure) -> {});
            consumer.start();

            // The first page, the borders, and then four pages at once.
            assertThat(four.await(1, TimeUnit.MINUTES)).isTrue();
            assertThat(calls).hasSize(6);
            stream.close();
            assertThat(calls.stream().skip(2)).allMatch(Call::isCanceled);
            released.countDown();
            consumer.join();
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void nothingIsReadFromAClosedStream() {
        Stream<Estate> stream = onOffice.stream(Estate.query());
        Iterator<Estate> estates = stream.iterator();
        stream.close();

        assertThatThrownBy(estates::next)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The stream was closed: read estate");
        assertThat(requests()).isEmpty();
    }

    @Test
    void progressIsToldAfterEachPage() {
        List<Progress> told = new ArrayList<>();
        onOffice.list(Address.query(), told::add);
        assertThat(told)
                .containsExactly(
                        new Progress(500, OptionalLong.of(RECORDS)),
                        new Progress(999, OptionalLong.of(RECORDS)),
                        new Progress(1_498, OptionalLong.of(RECORDS)),
                        new Progress(1_997, OptionalLong.of(RECORDS)),
                        new Progress(RECORDS, OptionalLong.of(RECORDS)));

        told.clear();
        onOffice.list(Task.query(), told::add);
        assertThat(told).allMatch(progress -> progress.total().isEmpty());
        assertThat(told.get(told.size() - 1).read()).isEqualTo(RECORDS / 2);
    }

    @Test
    void aParallelStreamReadsPagesInTheSameWay() {
        try (Stream<Estate> stream = onOffice.stream(Estate.query().select(Estate.ID))) {
            assertThat(stream.parallel().mapToLong(Estate::id).distinct().count())
                    .isEqualTo(RECORDS);
        }
    }

    @Test
    void aPartIsNeverReturnedAsTheWhole() {
        String half = answer(3, "{\"id\": 1, \"type\": \"estate\", \"elements\": []}");
        try (CannedServer server = new CannedServer(200, "application/json", half);
                OnOffice client = connect(server)) {
            assertThatThrownBy(() -> client.list(Estate.query()))
                    .isInstanceOf(MalformedResponseException.class)
                    .hasMessage("The server counts 3 records but returned 1 of 500 that were asked for: read estate");
            assertThatThrownBy(() -> client.list(Address.query())).isInstanceOf(MalformedResponseException.class);
        }
    }

    @Test
    void aServerThatIgnoresWhatIsAskedForIsRefused() {
        StringBuilder records = new StringBuilder();
        for (int id = 1; id <= Query.MAX_LIMIT; id++) {
            records.append(id == 1 ? "" : ", ")
                    .append("{\"id\": ")
                    .append(id)
                    .append(", \"type\": \"\", \"elements\": []}");
        }
        try (CannedServer server = new CannedServer(200, "application/json", answer(500, records.toString()));
                OnOffice client = connect(server)) {
            assertThatThrownBy(() -> client.list(Address.query()))
                    .isInstanceOf(MalformedResponseException.class)
                    .hasMessage(
                            "The server returns the same records again and again, whatever the offset: read address");
            assertThatThrownBy(() -> client.list(Estate.query()))
                    .isInstanceOf(MalformedResponseException.class)
                    .hasMessage("Records were asked for by number, from 501 on and below 9223372036854775807,"
                            + " but 1 was among them: read estate");
            assertThatThrownBy(() -> client.list(Task.query()))
                    .isInstanceOf(MalformedResponseException.class)
                    .hasMessage("Records were asked for by number, from 0 on and below 251,"
                            + " but 251 was among them: read task");
        }
    }

    private static OnOffice connect(CannedServer server) {
        return OnOffice.builder()
                .credentials(Credentials.of("t".repeat(32), "s".repeat(64)))
                .baseUrl(server.baseUrl())
                .build();
    }

    private static String answer(long total, String records) {
        return "{\"status\": {\"code\": 200, \"errorcode\": 0, \"message\": \"OK\"}, \"response\": {\"results\": ["
                + "{\"data\": {\"meta\": {\"cntabsolute\": " + total + "}, \"records\": [" + records + "]},"
                + " \"status\": {\"errorcode\": 0, \"message\": \"OK\"}}]}}";
    }

    private List<RecordedRequest> requests() {
        return sandbox.requests().subList(before, sandbox.requests().size());
    }

    private List<Object> offsets() {
        return requests().stream()
                .flatMap(request -> request.actions().stream())
                .map(RecordedAction::parameters)
                .map(parameters -> parameters.get("listoffset"))
                .toList();
    }
}
