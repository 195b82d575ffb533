package io.github.onoffice4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onoffice4j.call.CallParameters;
import io.github.onoffice4j.call.ResultValue;
import io.github.onoffice4j.sandbox.OnOfficeSandbox;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How everything is read that a call lists, of which one answer holds a part. */
class ListCallTest {

    private static final LocalDate FIRST = LocalDate.of(2031, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2031, 12, 31);

    private OnOfficeSandbox sandbox;
    private OnOffice onOffice;

    @BeforeEach
    void connect() {
        sandbox = OnOfficeSandbox.start();
        onOffice = Crm.connect(sandbox).build();
    }

    @AfterEach
    void disconnect() {
        onOffice.close();
        sandbox.close();
    }

    /** A call by pages, written by hand as the generator writes it. */
    private static final class EstateFiles extends PagedCall<Page<Long>, Long> {

        EstateFiles(CallParameters sent) {
            super(sent, record -> record.required(file -> file.id().number()), "listlimit", 100, "listoffset");
        }

        static EstateFiles of(long estateId) {
            return new EstateFiles(CallParameters.of(ActionId.GET, "file")
                    .resource("resourceid", "estate")
                    .with("estateid", estateId));
        }

        EstateFiles limit(int limit) {
            return new EstateFiles(sent().with("listlimit", limit));
        }

        @Override
        public Page<Long> decode(ActionResult result) {
            return page(
                    result,
                    sent().get("listoffset"),
                    record -> record.required(file -> file.id().number()));
        }
    }

    /** A call by a period, written by hand as the generator writes it. */
    private static final class Appointments extends PeriodCall<List<Long>, Long> {

        Appointments(CallParameters sent) {
            super(sent, Appointments::number, "filter/startDate", "filter/endDate", 500);
        }

        static Appointments of(LocalDate first, LocalDate last) {
            return new Appointments(CallParameters.of(ActionId.GET, "appointmentList")
                    .with("filter/startDate", first)
                    .with("filter/endDate", last)
                    .with("data", List.of("subject")));
        }

        private static Long number(ResultValue record) {
            return record.required(appointment -> appointment.id().number());
        }

        @Override
        public List<Long> decode(ActionResult result) {
            return all(result, Appointments::number);
        }

        @Override
        public Map<String, Object> parameters() {
            atLeastOneOf("data");
            return super.parameters();
        }
    }

    @Test
    void filesAreReadPageByPageWhateverLimitTheCallSets() {
        long estate = estate();
        List<Long> files = upload(estate, 350);

        assertThat(onOffice.list(EstateFiles.of(estate).limit(7))).containsExactlyElementsOf(files);
        assertThat(onOffice.send(EstateFiles.of(estate).limit(7)).records()).hasSize(7);
        try (Stream<Long> some = onOffice.stream(EstateFiles.of(estate))) {
            assertThat(some.limit(150)).containsExactlyElementsOf(files.subList(0, 150));
        }
    }

    @Test
    void nothingIsMissedWhenFilesAreDeletedBetweenThePages() {
        long estate = estate();
        List<Long> files = upload(estate, 350);
        List<Long> deleted = files.subList(0, 60);
        AtomicInteger requests = new AtomicInteger();
        OkHttpClient http = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    if (requests.incrementAndGet() == 2) {
                        deleted.forEach(file -> delete(estate, file));
                    }
                    return chain.proceed(chain.request());
                })
                .build();

        try (OnOffice reader =
                Crm.connect(sandbox).httpClient(http).parallelRequests(1).build()) {
            assertThat(reader.list(EstateFiles.of(estate)))
                    .as("the first page was read before, and has those that are deleted")
                    .containsExactlyElementsOf(files);
        }
        assertThat(onOffice.list(EstateFiles.of(estate))).containsExactlyElementsOf(files.subList(60, 350));
    }

    @Test
    void aPeriodWithMoreThanOneAnswerHoldsIsDividedUntilEachPartFits() {
        List<Long> appointments = create(LongStream.range(0, 1_300)
                .mapToObj(i -> appointment(FIRST.plusDays(i * 365 / 1_300)))
                .toList());

        assertThat(onOffice.send(Appointments.of(FIRST, LAST))).hasSize(500);
        assertThat(onOffice.list(Appointments.of(FIRST, LAST)))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(appointments);
    }

    @Test
    void aDayWithMoreThanOneAnswerHoldsIsNotTakenForTheWhole() {
        create(IntStream.range(0, 500).mapToObj(i -> appointment(FIRST)).toList());

        assertThatThrownBy(() -> onOffice.list(Appointments.of(FIRST, LAST)))
                .isInstanceOf(MalformedResponseException.class)
                .hasMessage(
                        "The server returns at most 500 records, and 2031-01-01 has as many or more, so that it is not known"
                                + " whether some are missing. Narrow the call down, for example to some users: get appointmentList"
                                + " {filter/startDate=2031-01-01, filter/endDate=2031-12-31, data=[subject]}");
    }

    @Test
    void whatTheCallLacksIsSaidBeforeAnythingIsSent() {
        Appointments call = new Appointments(CallParameters.of(ActionId.GET, "appointmentList")
                .with("filter/startDate", FIRST)
                .with("filter/endDate", LAST));
        int before = sandbox.requests().size();

        assertThatThrownBy(() -> onOffice.stream(call))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("At least one of \"data\" is needed, but none is set: in get appointmentList");
        assertThat(sandbox.requests()).hasSize(before);
    }

    private long estate() {
        return onOffice.send(
                        RawOperation.of(ActionId.CREATE, "estate").parameter("data", Map.of("objekttitel", "Haus")))
                .records()
                .get(0)
                .numericId();
    }

    private List<Long> upload(long estate, int count) {
        RawOperation link = RawOperation.of(ActionId.DO, "uploadfile")
                .parameter("module", "estate")
                .parameter("relatedRecordId", estate)
                .parameter("Art", "Link")
                .parameter("url", "https://example.org/");
        Batch batch = onOffice.batch();
        List<Pending<ActionResult>> stored =
                IntStream.range(0, count).mapToObj(i -> batch.add(link)).toList();
        batch.send();
        List<Long> files = new ArrayList<>();
        stored.forEach(file -> files.add(
                Long.valueOf(String.valueOf(file.get().records().get(0).get("fileId")))));
        return files;
    }

    private void delete(long estate, long file) {
        onOffice.send(RawOperation.of(ActionId.DELETE, "fileRelation")
                .parameter("fileId", file)
                .parameter("parentid", estate)
                .parameter("relationtype", "estate"));
    }

    private static RawOperation appointment(LocalDate day) {
        return RawOperation.of(ActionId.CREATE, "calendar")
                .parameter(
                        "data",
                        Map.of("start_dt", day + " 10:00:00", "end_dt", day + " 11:00:00", "description", "Termin"));
    }

    private List<Long> create(List<RawOperation> operations) {
        Batch batch = onOffice.batch();
        List<Pending<ActionResult>> created =
                operations.stream().map(batch::add).toList();
        batch.send();
        return created.stream()
                .map(one -> one.get().records().get(0).numericId())
                .toList();
    }
}
