package io.github.onoffice4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onoffice4j.Crm.Boden;
import io.github.onoffice4j.Crm.Estate;
import io.github.onoffice4j.Crm.Objektart;
import io.github.onoffice4j.event.MissingFieldEvent;
import io.github.onoffice4j.event.UnknownValueEvent;
import io.github.onoffice4j.sandbox.OnOfficeSandbox;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a client does whose model no longer fits the tenant: the tenant has other fields and more values than the model. */
class DriftTest {

    private static final int RECORDS = 600;

    private static OnOfficeSandbox sandbox;

    /** Remembers what it was told. */
    private static final class Remembering implements OnOffice.Listener {

        private final List<Object> events = new ArrayList<>();

        @Override
        public synchronized void onMissingField(MissingFieldEvent event) {
            events.add(event);
        }

        @Override
        public synchronized void onUnknownValue(UnknownValueEvent event) {
            events.add(event);
        }
    }

    private final Remembering listener = new Remembering();

    @BeforeAll
    static void start() {
        sandbox = OnOfficeSandbox.builder().records(RECORDS).start();
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void aMissingFieldIsNamedWithConstantAndLabel() {
        try (OnOffice onOffice = Crm.connect(sandbox).build()) {
            assertThatThrownBy(() -> onOffice.list(Estate.query().select(Estate.TURMHOEHE)))
                    .isInstanceOfSatisfying(
                            ActionException.class, e -> assertThat(e.field()).contains("turmhoehe"))
                    .hasMessageStartingWith("onOffice error 141 \"Unknown field: turmhoehe\".")
                    .hasMessageContaining(
                            ": read estate, for field estate.turmhoehe (Estate.TURMHOEHE, \"Turmhöhe\"), in action 1 of request ");
            assertThatThrownBy(() -> onOffice.page(Estate.query().select(Estate.BURGGRABEN)))
                    .hasMessageContaining("for field estate.burggraben (Estate.BURGGRABEN), in action 1");
            assertThatThrownBy(() -> onOffice.create(Estate.draft().turmhoehe("31 m")))
                    .isInstanceOf(ActionException.class)
                    .hasMessageContaining("error 143")
                    .hasMessageContaining("for field estate.turmhoehe (Estate.TURMHOEHE, \"Turmhöhe\")");
            assertThat(onOffice.drift().missingFields())
                    .containsExactly(
                            new DriftReport.MissingField("estate", "burggraben", 1),
                            new DriftReport.MissingField("estate", "turmhoehe", 1));
        }
    }

    @Test
    void aReadGoesOnWithoutMissingFieldsIfItMay() {
        int before = sandbox.requests().size();
        try (OnOffice onOffice = skipping()) {
            List<Estate> estates =
                    onOffice.list(Estate.query().select(Estate.OBJEKTTITEL, Estate.TURMHOEHE, Estate.BURGGRABEN));

            assertThat(estates).hasSize(RECORDS);
            assertThat(listener.events)
                    .containsExactly(
                            new MissingFieldEvent("estate", "turmhoehe"),
                            new MissingFieldEvent("estate", "burggraben"));
            Estate estate = estates.get(RECORDS - 1);
            assertThat(estate.has(Estate.TURMHOEHE)).isFalse();
            assertThat(estate.toMap()).containsOnlyKeys("objekttitel");
            assertThatThrownBy(() -> estate.get(Estate.TURMHOEHE))
                    .isInstanceOfSatisfying(
                            FieldMissingException.class,
                            e -> assertThat(e.constant()).isEqualTo("Estate.TURMHOEHE"))
                    .hasMessage("The tenant no longer has the field Estate.TURMHOEHE (Turmhöhe), so that it was read"
                            + " without it. Ask the tenant to activate it, or generate the model again:"
                            + " for field estate.turmhoehe");
            assertThatThrownBy(() -> estate.get(Estate.KAUFPREIS)).isInstanceOf(FieldNotSelectedException.class);
        }
        // Two refusals, the first page, and the rest without asking for the fields again.
        assertThat(sandbox.requests()).hasSize(before + 4);
    }

    @Test
    void singleReadsGoOnToo() {
        try (OnOffice onOffice = skipping()) {
            Crm.EstateQuery query = Estate.query().select(Estate.TURMHOEHE);
            Page<Estate> page = onOffice.page(query);

            assertThat(page.records()).hasSize(500);
            assertThat(onOffice.find(query, page.records().get(0).id())).isPresent();
            assertThat(onOffice.count(query)).isEqualTo(RECORDS);
            assertThat(listener.events).hasSize(2);
        }
    }

    @Test
    void operationsThatAreSentByThemselvesGoOnToo() {
        Operation<Page<Estate>> read = Estate.query()
                .select(Estate.OBJEKTTITEL, Estate.TURMHOEHE, Estate.BURGGRABEN)
                .page();
        try (OnOffice onOffice = skipping()) {
            assertThat(onOffice.send(read).records()).hasSize(500);
            assertThat(onOffice.sendAsync(read).join().records()).hasSize(500);
            assertThat(listener.events)
                    .containsExactly(
                            new MissingFieldEvent("estate", "turmhoehe"),
                            new MissingFieldEvent("estate", "burggraben"),
                            new MissingFieldEvent("estate", "turmhoehe"),
                            new MissingFieldEvent("estate", "burggraben"));
        }
        try (OnOffice onOffice = Crm.connect(sandbox).build()) {
            assertThatThrownBy(() -> onOffice.send(read)).isInstanceOf(ActionException.class);
            assertThatThrownBy(() -> onOffice.sendAsync(read).join()).hasCauseInstanceOf(ActionException.class);
        }
    }

    @Test
    void theReadsOfABatchGoOnTogetherAfterAllOthers() {
        int before = sandbox.requests().size();
        try (OnOffice onOffice = skipping()) {
            Batch batch = onOffice.batch();
            Pending<Page<Estate>> one =
                    batch.add(Estate.query().select(Estate.TURMHOEHE).page());
            Pending<Page<Estate>> whole =
                    batch.add(Estate.query().select(Estate.OBJEKTTITEL).page());
            Pending<Page<Estate>> two = batch.add(
                    Estate.query().select(Estate.OBJEKTTITEL, Estate.BURGGRABEN).page());
            Pending<Page<Estate>> needed = batch.add(Estate.query()
                    .select(Estate.OBJEKTTITEL)
                    .where(Estate.TURMHOEHE.is("31 m"))
                    .page());

            batch.send();

            assertThat(one.get().records()).hasSize(500);
            assertThat(whole.get().records()).hasSize(500);
            assertThat(two.get().records().get(0).toMap()).containsOnlyKeys("objekttitel");
            assertThat(needed.state()).isEqualTo(Pending.State.FAILED);
            assertThat(sandbox.requests()).hasSize(before + 2);
            assertThat(sandbox.requests().get(before + 1).actions()).hasSize(2);
        }
    }

    @Test
    void conditionsAndOrdersCannotDoWithoutTheirFields() {
        try (OnOffice onOffice = skipping()) {
            assertThatThrownBy(() -> onOffice.list(
                            Estate.query().select(Estate.TURMHOEHE).where(Estate.TURMHOEHE.is("31 m"))))
                    .isInstanceOf(ActionException.class);
            assertThatThrownBy(() -> onOffice.count(Estate.query().where(Estate.TURMHOEHE.is("31 m"))))
                    .isInstanceOf(ActionException.class);
            assertThatThrownBy(() -> onOffice.create(Estate.draft().turmhoehe("31 m")))
                    .isInstanceOf(ActionException.class);
            assertThat(listener.events).isEmpty();
        }
    }

    @Test
    void unknownValuesAreToldOnceForEachFieldAndKeyAndCounted() {
        long first = withUnknownValues();
        long second = withUnknownValues();
        try (OnOffice onOffice = Crm.connect(sandbox).listener(listener).build()) {
            for (long id : new long[] {first, second, first}) {
                Estate estate = read(onOffice, id);
                assertThat(estate.get(Estate.OBJEKTART)).isEqualTo(Objektart.UNRECOGNIZED);
                assertThat(estate.get(Estate.BODEN)).containsExactly(Boden.PARKETT, Boden.UNRECOGNIZED);
                assertThat(estate.raw(Estate.OBJEKTART)).isEqualTo("grundstueck");
            }
            assertThat(listener.events)
                    .containsExactly(
                            new UnknownValueEvent("estate", "objektart", "grundstueck"),
                            new UnknownValueEvent("estate", "boden", "laminat"),
                            new UnknownValueEvent("estate", "boden", "teppich"));
            assertThat(onOffice.drift().toJson())
                    .isEqualTo("{\"formatVersion\":1,\"unknownValues\":["
                            + "{\"module\":\"estate\",\"field\":\"boden\",\"key\":\"laminat\",\"count\":3},"
                            + "{\"module\":\"estate\",\"field\":\"boden\",\"key\":\"teppich\",\"count\":3},"
                            + "{\"module\":\"estate\",\"field\":\"objektart\",\"key\":\"grundstueck\",\"count\":3}],"
                            + "\"missingFields\":[],\"otherUnknownValues\":0}");
        }
    }

    @Test
    void unknownValuesFailForThoseWhoWantThat() {
        long id = withUnknownValues();
        try (OnOffice onOffice =
                Crm.connect(sandbox).unknownValues(UnknownValues.FAIL).build()) {
            Estate estate = read(onOffice, id);

            assertThatThrownBy(() -> estate.get(Estate.OBJEKTART))
                    .isInstanceOfSatisfying(UnknownValueException.class, e -> {
                        assertThat(e.key()).isEqualTo("grundstueck");
                        assertThat(e.recordId()).isEqualTo(id);
                    })
                    .hasMessage(
                            "The model does not know the value \"grundstueck\", which the tenant has added since it was"
                                    + " generated. Generate the model again, or keep such values by unknownValues(KEEP):"
                                    + " for field estate.objektart of record " + id);
            assertThatThrownBy(() -> estate.get(Estate.BODEN)).isInstanceOf(UnknownValueException.class);
            assertThat(estate.raw(Estate.OBJEKTART)).isEqualTo("grundstueck");
        }
    }

    @Test
    void editsKeepValuesThatTheModelDoesNotKnow() {
        long id = withUnknownValues();
        try (OnOffice onOffice = Crm.connect(sandbox).build()) {
            onOffice.modify(
                    id,
                    Estate.draft()
                            .edit(Estate.BODEN, read(onOffice, id))
                            .remove(Boden.PARKETT)
                            .add(Boden.FLIESEN)
                            .done());

            assertThat(Estate.BODEN.decodeKeys(read(onOffice, id).raw(Estate.BODEN)))
                    .containsExactlyInAnyOrder("laminat", "teppich", "fliesen");
        }
    }

    @Test
    void whatIsCountedIsBounded() {
        Drift drift = new Drift(UnknownValues.KEEP, MissingFields.FAIL, new Listeners(List.of(listener)));
        for (int i = 0; i < 10_100; i++) {
            drift.unknown(Estate.OBJEKTART, "key" + i, 1);
        }

        assertThat(drift.report().unknownValues()).hasSize(10_000);
        assertThat(drift.report().otherUnknownValues()).isEqualTo(100);
        assertThat(drift.report().isEmpty()).isFalse();
        assertThat(listener.events).hasSize(10_000);
    }

    private OnOffice skipping() {
        return Crm.connect(sandbox)
                .missingFields(MissingFields.SKIP)
                .listener(listener)
                .build();
    }

    private static Estate read(OnOffice onOffice, long id) {
        return onOffice.find(Estate.query().select(Estate.OBJEKTART, Estate.BODEN), id)
                .orElseThrow();
    }

    private static long withUnknownValues() {
        try (OnOffice other = Crm.connect(sandbox).build()) {
            return other.send(RawOperation.of(ActionId.CREATE, "estate")
                            .parameter(
                                    "data",
                                    Map.of(
                                            "objektart",
                                            "grundstueck",
                                            "boden",
                                            List.of("parkett", "laminat", "teppich"))))
                    .records()
                    .get(0)
                    .numericId();
        }
    }
}
