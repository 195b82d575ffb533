package io.github.onoffice4j;

import java.util.Objects;
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
    private volatile @Nullable Answer answer;
    private int position;

    Pending(Operation<T> operation) {
        this.operation = Objects.requireNonNull(operation, "operation");
    }

    Operation<T> operation() {
        return operation;
    }

    /** Gives it the answer, and the position of its action in it, from 0. */
    Pending<T> complete(Answer newAnswer, int newPosition) {
        this.position = newPosition;
        this.answer = newAnswer;
        return this;
    }

    /**
     * Tells whether the batch was sent and answered.
     *
     * @return whether {@link #get} has a result or the failure of this action
     */
    public boolean isDone() {
        return answer != null;
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
        Answer done = answer;
        if (done == null) {
            throw new IllegalStateException(
                    "There is no result before the batch was sent and answered: " + Operations.describe(operation));
        }
        return operation.decode(new ActionResult(done.result(position)));
    }
}
