package io.github.onoffice4j;

import java.util.ArrayList;
import java.util.List;

/**
 * Operations that are sent in one HTTP request, each with a result of its own.
 *
 * <p>onOffice runs them in order; one that fails neither stops nor undoes the others. A batch is sent once. Not safe for use by
 * many threads until it was sent.
 */
public final class Batch {

    private final Exchange exchange;
    private final List<Pending<?>> pending = new ArrayList<>();
    private boolean sent;

    Batch(Exchange exchange) {
        this.exchange = exchange;
    }

    /**
     * Adds an operation.
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
     * Sends the operations and waits for the answer.
     *
     * @throws IllegalStateException if there is no operation, or the batch was sent already
     * @throws TransportException if no answer came and all operations only read
     * @throws OutcomeUnknownException if no answer came and one of the operations may have changed something
     * @throws AuthenticationException if onOffice does not accept the token
     * @throws MalformedResponseException if the answer does not have the form that the API documents
     */
    public void send() {
        refuseSecond();
        if (pending.isEmpty()) {
            throw new IllegalStateException("The batch is empty: add an operation before you send it");
        }
        sent = true;
        Answer answer = exchange.send(pending.stream()
                        .map(each -> exchange.prepare(each.operation()))
                        .toList())
                .await();
        for (int i = 0; i < pending.size(); i++) {
            pending.get(i).complete(answer, i);
        }
        OnOfficeException failure = answer.requestFailure();
        if (failure != null) {
            throw failure;
        }
    }

    private void refuseSecond() {
        if (sent) {
            throw new IllegalStateException("The batch was sent already: make a new one for further operations");
        }
    }
}
