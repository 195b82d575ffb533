package io.github.onoffice4j;

import io.github.onoffice4j.wire.WireException;
import io.github.onoffice4j.wire.WireException.Stage;
import io.github.onoffice4j.wire.WireResponse;
import io.github.onoffice4j.wire.WireResult;
import io.github.onoffice4j.wire.WireStatus;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of a request: a result for each action, or the reason why there is none.
 *
 * <p>Exceptions are made when they are asked for, so that every caller gets one of its own. Immutable.
 */
final class Answer {

    private final long request;
    private final List<Outgoing> actions;
    private final String address;
    private final Drift drift;
    private final @Nullable WireResponse response;
    private final @Nullable WireException failure;

    private Answer(
            long request,
            List<Outgoing> actions,
            Exchange exchange,
            String address,
            @Nullable WireResponse response,
            @Nullable WireException failure) {
        this.request = request;
        this.actions = actions;
        this.address = address;
        this.drift = exchange.drift();
        this.response = response;
        this.failure = failure;
    }

    static Answer of(long request, List<Outgoing> actions, Exchange exchange, WireResponse response) {
        return new Answer(request, actions, exchange, "", response, null);
    }

    static Answer failed(
            long request, List<Outgoing> actions, Exchange exchange, String address, WireException failure) {
        return new Answer(request, actions, exchange, address, null, failure);
    }

    /** Returns the number of the request, 0 if none was sent. */
    long request() {
        return request;
    }

    /** Returns what the client counts of what its model does not know. */
    Drift drift() {
        return drift;
    }

    /** Returns why there are no results at all, or {@code null} if there are. */
    @Nullable OnOfficeException requestFailure() {
        return requestFailure(actions);
    }

    /** Tells what became of an action, by its position from 0. */
    Pending.State state(int position) {
        if (failure != null && (failure.stage() == Stage.NOT_SENT || failure.stage() == Stage.CANCELLED)) {
            return Pending.State.NOT_SENT;
        }
        OnOfficeException none = requestFailure(List.of(actions.get(position)));
        if (none != null) {
            return none instanceof OutcomeUnknownException ? Pending.State.UNKNOWN : Pending.State.FAILED;
        }
        boolean failed = response().results().get(position).status().isActionFailure();
        return failed ? Pending.State.FAILED : Pending.State.SUCCEEDED;
    }

    /**
     * Returns the result of an action, by its position from 0.
     *
     * @throws OnOfficeException if the action failed, or the request as a whole; in that case it says what it means for this
     *     action alone
     */
    WireResult result(int position) {
        Outgoing action = actions.get(position);
        OnOfficeException none = requestFailure(List.of(action));
        if (none != null) {
            throw none;
        }
        WireResult result = response().results().get(position);
        OnOfficeException refused = actionFailure(result, position);
        if (refused != null) {
            throw refused;
        }
        return result;
    }

    /** Returns why the server has refused an action, by its position from 0; {@code null} if it failed otherwise or not at all. */
    @Nullable ActionException refusal(int position) {
        if (requestFailure(List.of(actions.get(position))) != null) {
            return null;
        }
        OnOfficeException refused = actionFailure(response().results().get(position), position);
        return refused instanceof ActionException refusal ? refusal : null;
    }

    private @Nullable OnOfficeException actionFailure(WireResult result, int position) {
        return result.status().isActionFailure()
                ? Failures.ofAction(result.status(), actions.get(position), request, position + 1)
                : null;
    }

    private @Nullable OnOfficeException requestFailure(List<Outgoing> concerned) {
        if (failure != null) {
            return Failures.ofExchange(failure, address, concerned);
        }
        List<WireResult> results = response().results();
        WireStatus status = response().status();
        boolean anyFailed = results.stream().anyMatch(result -> result.status().isActionFailure());
        if (!anyFailed && status.isRequestFailure()) {
            return Failures.ofRequest(status, concerned, request);
        }
        if (results.size() != actions.size()) {
            return Failures.unusable(
                    "The answer has " + results.size() + " results for " + actions.size()
                            + " actions, so that they cannot be matched: " + Outgoing.describe(concerned),
                    concerned,
                    null);
        }
        return null;
    }

    /** There is either a response or a failure. */
    private WireResponse response() {
        return Objects.requireNonNull(response, "response");
    }
}
