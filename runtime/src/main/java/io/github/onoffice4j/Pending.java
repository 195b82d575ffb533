package io.github.onoffice4j;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The result of an operation of a {@link Batch}, there once the batch was sent.
 *
 * <p>See "Response" in the onOffice API documentation. Safe for use by many threads once the batch was sent.
 *
 * @param <T> the type of the result
 */
public final class Pending<T> {

    /**
     * What became of an operation.
     *
     * <p>See "Response" in the onOffice API documentation. Immutable and safe for use by many threads.
     */
    public enum State {
        /** The batch was not sent yet. */
        WAITING,
        /** onOffice has carried it out; {@link Pending#get} returns the result. */
        SUCCEEDED,
        /** onOffice has refused it, or it only reads and no usable answer came; nothing was changed. */
        FAILED,
        /** It never left this machine, because its request or an earlier one failed; it may be sent again. */
        NOT_SENT,
        /** It changes something and no usable answer came: it may have been executed or not. */
        UNKNOWN
    }

    private Operation<T> operation;
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

    /** Tells whether it was refused for a field that it can do without, and leaves the field out so that it can be sent again. */
    boolean goesOnWithoutField(Drift drift) {
        Answer done = answer;
        ActionException refusal = done == null ? null : done.refusal(position);
        if (refusal == null) {
            return false;
        }
        try {
            operation = drift.without(refusal, operation);
            return true;
        } catch (ActionException needed) {
            return false;
        }
    }

    /**
     * Tells what became of the operation.
     *
     * @return the state
     */
    public State state() {
        Answer done = answer;
        return done == null ? State.WAITING : done.state(position);
    }

    /**
     * Tells whether the batch was sent and is over.
     *
     * @return whether {@link #get} has a result or a failure
     */
    public boolean isDone() {
        return answer != null;
    }

    /**
     * Returns the result.
     *
     * @return the decoded result of this operation
     * @throws IllegalStateException if the batch was not sent yet
     * @throws ActionException if onOffice refused this action, whatever became of the others
     * @throws AuthenticationException if onOffice did not accept the token or the signature of this action
     * @throws TransportException if the operation was not sent, or only reads and no answer came
     * @throws OutcomeUnknownException if the operation may have changed something and no usable answer came
     * @throws MalformedResponseException if the answer does not have the form that the API documents
     */
    public T get() {
        Answer done = answer;
        if (done == null) {
            throw new IllegalStateException(
                    "There is no result before the batch was sent and answered: " + Operations.describe(operation));
        }
        return operation.decode(new ActionResult(done.result(position), done.drift()));
    }
}
