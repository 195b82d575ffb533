package io.github.onoffice4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How a batch is cut into requests, and what is known of its operations when one of them fails. */
class BatchTest {

    private static final RawOperation READ = RawOperation.of(ActionId.READ, "estate");
    private static final RawOperation WRITE =
            RawOperation.of(ActionId.MODIFY, "estate").resourceId(4711);

    @Test
    void aLargeBatchTakesSeveralRequests() {
        try (FaultyServer server = new FaultyServer(FaultyServer.success());
                OnOffice onOffice = connect(server, new BatchLimits(100, 1_000_000))) {
            Batch batch = onOffice.batch();
            List<Pending<ActionResult>> all = IntStream.range(0, 250)
                    .mapToObj(id -> batch.add(READ.resourceId(id)))
                    .toList();

            batch.send();

            assertThat(server.requests()).extracting(FaultyServer::count).containsExactly(100, 100, 50);
            assertThat(all).allSatisfy(each -> {
                assertThat(each.state()).isEqualTo(Pending.State.SUCCEEDED);
                assertThat(each.get().records()).isEmpty();
            });
        }
    }

    @Test
    void aRequestDoesNotGrowBeyondItsLimitUnlessASingleActionDoes() {
        RawOperation large = READ.parameter("data", "x".repeat(3_000));
        try (FaultyServer server = new FaultyServer(FaultyServer.success());
                OnOffice onOffice = connect(server, new BatchLimits(100, 2_000))) {
            Batch batch = onOffice.batch();
            batch.add(READ.resourceId(1));
            batch.add(READ.resourceId(2));
            batch.add(large);
            batch.add(READ.resourceId(3));

            batch.send();

            assertThat(server.requests()).extracting(FaultyServer::count).containsExactly(2, 1, 1);
        }
    }

    @Test
    void readsThatAreTheSameAreSentOnceUnlessSomethingWasWrittenBetween() {
        try (FaultyServer server = new FaultyServer(FaultyServer.success());
                OnOffice onOffice = connect(server, BatchLimits.DEFAULT)) {
            Batch batch = onOffice.batch();
            Pending<ActionResult> first = batch.add(READ);
            Pending<ActionResult> same = batch.add(RawOperation.of(ActionId.READ, "estate"));
            Pending<ActionResult> other = batch.add(READ.parameter("listlimit", 1));
            batch.add(WRITE);
            batch.add(WRITE);
            Pending<ActionResult> after = batch.add(READ);

            batch.send();

            assertThat(server.requests()).extracting(FaultyServer::count).containsExactly(5);
            assertThat(List.of(first, same, other, after))
                    .allSatisfy(each -> assertThat(each.state()).isEqualTo(Pending.State.SUCCEEDED));
        }
    }

    @Test
    void whenARequestFailsEachOperationSaysWhatBecameOfIt() {
        try (FaultyServer server = new FaultyServer(FaultyServer.success(), FaultyServer.resetAfterReading());
                OnOffice onOffice = connect(server, new BatchLimits(2, 1_000_000))) {
            Batch batch = onOffice.batch();
            Pending<ActionResult> writtenBefore = batch.add(WRITE);
            Pending<ActionResult> readBefore = batch.add(READ);
            Pending<ActionResult> read = batch.add(READ.resourceId(2));
            Pending<ActionResult> written = batch.add(WRITE);
            Pending<ActionResult> after = batch.add(WRITE);
            assertThat(after.state()).isEqualTo(Pending.State.WAITING);

            assertThatThrownBy(batch::send)
                    .isInstanceOf(OutcomeUnknownException.class)
                    .hasMessageEndingWith(": read estate 2, modify estate 4711, to " + server.address());

            assertThat(writtenBefore.state()).isEqualTo(Pending.State.SUCCEEDED);
            assertThat(readBefore.state()).isEqualTo(Pending.State.SUCCEEDED);
            assertThat(read.state()).isEqualTo(Pending.State.FAILED);
            assertThatThrownBy(read::get)
                    .isInstanceOf(TransportException.class)
                    .hasMessageStartingWith("No answer came. ")
                    .hasMessageEndingWith(": read estate 2, to " + server.address());
            assertThat(written.state()).isEqualTo(Pending.State.UNKNOWN);
            assertThatThrownBy(written::get)
                    .isInstanceOf(OutcomeUnknownException.class)
                    .hasMessageStartingWith("No usable answer came, so that it is not known whether it was executed;")
                    .hasMessageEndingWith(": modify estate 4711, to " + server.address());
            assertThat(after.state()).isEqualTo(Pending.State.NOT_SENT);
            assertThatThrownBy(after::get)
                    .isInstanceOf(TransportException.class)
                    .hasMessage(
                            "It was not sent, because an earlier request of the batch failed: modify estate 4711, to "
                                    + server.address());
            assertThat(server.requests()).hasSize(2);
        }
    }

    @Test
    void aBatchThatFailedIsNotSentAgain() {
        try (FaultyServer server = new FaultyServer(FaultyServer.resetAfterReading());
                OnOffice onOffice = connect(server, BatchLimits.DEFAULT)) {
            Batch batch = onOffice.batch();
            batch.add(WRITE);
            assertThatThrownBy(batch::send).isInstanceOf(OutcomeUnknownException.class);

            assertThatThrownBy(batch::send)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("The batch was sent already: make a new one for further operations");
            assertThatThrownBy(() -> batch.add(READ)).isInstanceOf(IllegalStateException.class);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void everyActionIsPlannedOnceAndEveryReadComesAfterTheWritesBeforeIt() {
        Random random = new Random(4711);
        for (int round = 0; round < 1_000; round++) {
            BatchLimits limits = new BatchLimits(1 + random.nextInt(5), 1 + random.nextInt(3_000));
            List<Outgoing> actions = new ArrayList<>();
            for (int i = random.nextInt(20); i >= 0; i--) {
                actions.add(outgoing(random));
            }

            BatchPlan plan = new BatchPlan(actions, Set.of(), limits);

            assertThat(plan.places()).hasSameSizeAs(actions);
            List<Outgoing> writes = new ArrayList<>();
            int lastWrite = -1;
            for (int i = 0; i < actions.size(); i++) {
                BatchPlan.Place place = plan.places().get(i);
                assertThat(plan.requests().get(place.request()).get(place.position()))
                        .isEqualTo(actions.get(i));
                int order = place.request() * 100 + place.position();
                assertThat(order).as("after what was written before it").isGreaterThan(lastWrite);
                if (!actions.get(i).isReadOnly()) {
                    lastWrite = order;
                    writes.add(actions.get(i));
                }
            }
            assertThat(plan.requests().stream().flatMap(List::stream).filter(action -> !action.isReadOnly()))
                    .isEqualTo(writes);
            assertThat(plan.requests()).allSatisfy(request -> {
                assertThat(request).hasSizeBetween(1, limits.actions());
                assertThat(request.size() == 1
                                || request.stream().mapToLong(Outgoing::size).sum() <= limits.bytes())
                        .isTrue();
            });
        }
    }

    private static Outgoing outgoing(Random random) {
        RawOperation operation = RawOperation.of(random.nextInt(4) == 0 ? ActionId.CREATE : ActionId.READ, "estate")
                .parameter("p", "x".repeat(400 * random.nextInt(3)));
        return Outgoing.of(
                operation,
                Credentials.of("t".repeat(32), "s".repeat(64)).signer(HmacVersion.V2, Clock.systemUTC()),
                null);
    }

    @Test
    void limitsLeaveRoomForAnAction() {
        assertThatThrownBy(() -> new BatchLimits(0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A request holds at least one action and one byte, not 0 and 1: in BatchLimits");
    }

    private static OnOffice connect(FaultyServer server, BatchLimits limits) {
        return OnOffice.builder()
                .credentials(Credentials.of("t".repeat(32), "s".repeat(64)))
                .baseUrl(server.baseUrl())
                .batchLimits(limits)
                .retries(RetryPolicy.NONE)
                .build();
    }
}
