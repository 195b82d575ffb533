package io.github.onoffice4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onoffice4j.Crm.Address;
import io.github.onoffice4j.Crm.AgentsLog;
import io.github.onoffice4j.Crm.Estate;
import io.github.onoffice4j.Crm.Task;
import io.github.onoffice4j.sandbox.OnOfficeSandbox;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever other clients create, modify and delete between any two pages: every record that was there throughout is delivered
 * exactly once, and no record twice.
 *
 * <p>The API deletes no records of these modules. A record that is renamed so that it no longer meets the condition of the query
 * is gone for the reader just the same, and one that is renamed back appears somewhere in the middle.
 */
class ChangingDataTest {

    /** How many seeds each way of reading is tried with; more of them by {@code -Donoffice4j.changingDataCases=}. */
    private static final int CASES = Integer.getInteger("onoffice4j.changingDataCases", 10);

    private static final int MOST_CHANGES = 30;
    private static final String GONE = "gone";

    /** All readers have its connections, of which a server keeps a few hundred at most. */
    private static final OkHttpClient HTTP = new OkHttpClient();

    private static OnOfficeSandbox sandbox;
    private static OnOffice others;

    /** How records of a module are written, and by which field the query tells those that are gone. */
    private record Subject(String name, Query<?, ?> query, RawOperation create, String field) {

        RawOperation write(long id, String text) {
            RawOperation modify =
                    RawOperation.of(ActionId.MODIFY, create.resourceType()).resourceId(id);
            return create.resourceType().equals("address")
                    ? modify.parameter(field, text)
                    : modify.parameter("data", Map.of(field, text));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Other clients, whose changes are the same for the same seed. */
    private static final class Others {

        private final Subject subject;
        private final Random random;
        private final List<Long> present;
        private final List<Long> gone = new ArrayList<>();
        private final Set<Long> untouched;
        private final Set<Long> known;
        private int made;

        Others(Subject subject, List<Long> present, long seed) {
            this.subject = subject;
            this.random = new Random(seed);
            this.present = new ArrayList<>(present);
            this.untouched = new HashSet<>(present);
            this.known = new HashSet<>(present);
        }

        synchronized void change() {
            Batch batch = others.batch();
            List<Pending<ActionResult>> created = new ArrayList<>();
            int changes = 1 + random.nextInt(MOST_CHANGES);
            made += changes;
            for (int i = 0; i < changes; i++) {
                switch (random.nextInt(4)) {
                    case 0 -> created.add(batch.add(subject.create()));
                    case 1 -> batch.add(subject.write(present.get(random.nextInt(present.size())), "still here " + i));
                    case 2 -> {
                        long id = present.remove(random.nextInt(present.size()));
                        batch.add(subject.write(id, GONE + " " + i));
                        gone.add(id);
                        untouched.remove(id);
                    }
                    default -> {
                        if (!gone.isEmpty()) {
                            long id = gone.remove(random.nextInt(gone.size()));
                            batch.add(subject.write(id, "back " + i));
                            present.add(id);
                        } else {
                            created.add(batch.add(subject.create()));
                        }
                    }
                }
            }
            batch.send();
            for (Pending<ActionResult> one : created) {
                long id = one.get().records().get(0).numericId();
                present.add(id);
                known.add(id);
            }
        }

        synchronized void restore() {
            for (int from = 0; from < gone.size(); from += 200) {
                Batch batch = others.batch();
                gone.subList(from, Math.min(gone.size(), from + 200))
                        .forEach(id -> batch.add(subject.write(id, "restored")));
                batch.send();
            }
        }
    }

    @BeforeAll
    static void connect() {
        sandbox = OnOfficeSandbox.builder().records(1_100).start();
        others = Crm.connect(sandbox).build();
    }

    @AfterAll
    static void disconnect() {
        others.close();
        sandbox.close();
    }

    static Stream<Subject> subjects() {
        RawOperation estate = RawOperation.of(ActionId.CREATE, "estate")
                .parameter("data", Map.of("objekttitel", "new", "kaufpreis", 300_000));
        RawOperation address = RawOperation.of(ActionId.CREATE, "address").parameter("Name", "new");
        RawOperation entry = RawOperation.of(ActionId.CREATE, "agentslog")
                .parameter("actionkind", "Email")
                .parameter("actiontype", "Ausgang")
                .parameter("addressids", List.of(anAddress()))
                .parameter("note", "new");
        RawOperation task = RawOperation.of(ActionId.CREATE, "task")
                .parameter("data", Map.of("Betreff", "new", "Art", aTaskType()));
        return Stream.of(
                new Subject(
                        "estates by number",
                        Estate.query().select(Estate.OBJEKTTITEL).where(Estate.OBJEKTTITEL.notLike(GONE + "%")),
                        estate,
                        "objekttitel"),
                new Subject(
                        "estates by price",
                        Estate.query()
                                .select(Estate.OBJEKTTITEL)
                                .where(Estate.OBJEKTTITEL.notLike(GONE + "%"))
                                .orderBy(Estate.KAUFPREIS.ascending()),
                        estate,
                        "objekttitel"),
                new Subject(
                        "addresses",
                        Address.query().select(Address.NAME).where(Address.NAME.notLike(GONE + "%")),
                        address,
                        "Name"),
                new Subject(
                        "agents log", AgentsLog.query().where(AgentsLog.BEMERKUNG.notLike(GONE + "%")), entry, "note"),
                new Subject("tasks", Task.query().where(Task.BETREFF.notLike(GONE + "%")), task, "Betreff"));
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void everyRecordThatWasThereThroughoutIsDeliveredOnce(Subject subject, TestReporter reporter) {
        long records = 0;
        long changes = 0;
        for (long seed = 1; seed <= CASES; seed++) {
            List<Long> present = read(others, subject.query());
            Others changing = new Others(subject, present, seed);
            OkHttpClient interrupted = HTTP.newBuilder()
                    .addInterceptor(chain -> {
                        changing.change();
                        return chain.proceed(chain.request());
                    })
                    .build();
            List<Long> delivered;
            try (OnOffice reader = Crm.connect(sandbox).httpClient(interrupted).build()) {
                delivered = read(reader, subject.query());
            }
            assertThat(delivered).as("%s, seed %d: twice", subject, seed).doesNotHaveDuplicates();
            assertThat(delivered).as("%s, seed %d: lost", subject, seed).containsAll(changing.untouched);
            assertThat(changing.known)
                    .as("%s, seed %d: invented", subject, seed)
                    .containsAll(delivered);
            records += delivered.size();
            changes += changing.made;
            changing.restore();
        }
        assertThat(changes).as("%s: changes", subject).isGreaterThanOrEqualTo(CASES);
        reporter.publishEntry(Map.of(
                "read", subject.name(),
                "cases", "" + CASES,
                "records delivered", "" + records,
                "changes meanwhile", "" + changes));
    }

    private static <R extends OnOfficeRecord<R>> List<Long> read(OnOffice client, Query<R, ?> query) {
        return client.list(query).stream().map(OnOfficeRecord::id).toList();
    }

    private static long anAddress() {
        return others.page(Address.query()).records().get(0).id();
    }

    private static long aTaskType() {
        return others.send(RawOperation.of(ActionId.GET, "actionkindtypes")).records().stream()
                .map(kind -> kind.get("typesByDatabaseId"))
                .filter(Map.class::isInstance)
                .map(types -> ((Map<?, ?>) types).keySet().iterator().next().toString())
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElseThrow();
    }
}
