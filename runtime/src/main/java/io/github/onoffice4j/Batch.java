package io.github.onoffice4j;

import io.github.onoffice4j.wire.WireException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Operations that are sent together, each with a result of its own.
 *
 * <p>They are sent in one HTTP request, or in as few as {@link BatchLimits} permit, one after the other. onOffice runs them in
 * order; one that fails neither stops nor undoes the others. Reads that are the same, with nothing written between them, are sent
 * once. Reads that are refused for a field the tenant no longer has are sent again without it, after all others, if the client was
 * told so by {@code missingFields(SKIP)}. See "Request" in the onOffice API documentation. A batch is sent once. Not safe for use
 * by many threads until it was sent.
 */
public final class Batch {

    private final Exchange exchange;
    private final BatchLimits limits;
    private final List<Pending<?>> pending = new ArrayList<>();
    private boolean sent;

    Batch(Exchange exchange, BatchLimits limits) {
        this.exchange = exchange;
        this.limits = limits;
    }

    /**
     * Adds an operation. Nothing is sent yet.
     *
     * @param operation the operation
     * @param <T> the type of its result
     * @return its result, there once the batch was sent
     * @throws IllegalStateException if the batch was sent already
     */
    public <T> Pending<T> add(Operation<T> operation) {
        refuseSecond();
        Pending<T> added = new Pending<>(operation);
        pending.add(added);
        return added;
    }

    /**
     * Sends the operations and waits for the answers.
     *
     * <p>That an action fails is told by its {@link Pending} alone. If a request fails as a whole, further ones are not sent, and
     * each {@link Pending#state} says what became of its operation.
     *
     * @throws IllegalStateException if there is no operation, the batch was sent already, or the client is closed
     * @throws TransportException if no answer came and nothing was changed by the request that failed
     * @throws OutcomeUnknownException if no answer came and one of the request's operations may have changed something
     * @throws AuthenticationException if onOffice does not accept the token
     * @throws MalformedResponseException if the answer does not have the form that the API documents
     */
    public void send() {
        refuseSecond();
        if (pending.isEmpty()) {
            throw new IllegalStateException("The batch is empty: add an operation before you send it");
        }
        List<Pending<?>> open = pending;
        do {
            send(open);
            open = open.stream()
                    .filter(each -> each.goesOnWithoutField(exchange.drift()))
                    .toList();
        } while (!open.isEmpty());
    }

    private void send(List<Pending<?>> operations) {
        List<Outgoing> actions = operations.stream()
                .map(each -> exchange.prepare(each.operation()))
                .toList();
        Map<Outgoing, Answer> known = exchange.known(actions);
        BatchPlan plan = new BatchPlan(actions, known.keySet(), limits);
        sent = true;
        List<Answer> answers = new ArrayList<>();
        try {
            OnOfficeException failure = sendUntilOneFails(plan.requests(), answers);
            if (failure != null) {
                throw failure;
            }
        } finally {
            notSent(plan, answers);
            for (int i = 0; i < operations.size(); i++) {
                BatchPlan.Place place = plan.places().get(i);
                if (place == null) {
                    operations.get(i).complete(Objects.requireNonNull(known.get(actions.get(i))), 0);
                } else {
                    operations.get(i).complete(answers.get(place.request()), place.position());
                }
            }
        }
    }

    private @Nullable OnOfficeException sendUntilOneFails(List<List<Outgoing>> requests, List<Answer> answers) {
        for (List<Outgoing> request : requests) {
            Answer answer = exchange.send(request).await();
            answers.add(answer);
            OnOfficeException failure = answer.requestFailure();
            if (failure != null) {
                return failure;
            }
        }
        return null;
    }

    private void notSent(BatchPlan plan, List<Answer> answers) {
        for (List<Outgoing> unsent :
                plan.requests().subList(answers.size(), plan.requests().size())) {
            answers.add(exchange.notSent(
                    unsent, WireException.notSent("It was not sent, because an earlier request of the batch failed")));
        }
    }

    private void refuseSecond() {
        if (sent) {
            throw new IllegalStateException("The batch was sent already: make a new one for further operations");
        }
    }
}
