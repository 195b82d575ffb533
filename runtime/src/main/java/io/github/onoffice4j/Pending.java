package io.github.onoffice4j;

import io.github.onoffice4j.wire.WireResult;
import org.jspecify.annotations.Nullable;

/**
 * The result of an operation of a {@link Batch}, there once the batch was sent.
 *
 * <p>Safe for use by many threads once the batch was sent.
 *
 * @param <T> the type of the result
 */
public final class Pending<T> {

    private final Operation<T> operation;
    private volatile @Nullable WireResult result;

    Pending(Operation<T> operation) {
        this.operation = operation;
    }

    Operation<T> operation() {
        return operation;
    }

    void complete(WireResult newResult) {
        this.result = newResult;
    }

    /**
     * Tells whether the batch was sent and answered.
     *
     * @return whether {@link #get} has a result or the failure of this action
     */
    public boolean isDone() {
        return result != null;
    }

    /**
     * Returns the result.
     *
     * @return the decoded result of this operation
     * @throws IllegalStateException if the batch was not sent yet, or its request failed
     * @throws ActionException if onOffice refused this action, whatever became of the others
     * @throws AuthenticationException if onOffice did not accept the signature of this action
     * @throws MalformedResponseException if the result does not have the form that the API documents
     */
    public T get() {
        WireResult done = result;
        if (done == null) {
            throw new IllegalStateException(
                    "There is no result before the batch was sent and answered: " + Operations.describe(operation));
        }
        if (done.status().isActionFailure()) {
            throw Failures.ofAction(done.status(), Operations.describe(operation));
        }
        return operation.decode(new ActionResult(done));
    }
}
