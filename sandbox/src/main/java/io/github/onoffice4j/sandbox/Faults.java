package io.github.onoffice4j.sandbox;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The faults a sandbox is to show, in the order they were given. Each request meets at most one: the first whose
 * condition it fulfils. Thread-safe.
 *
 * <pre>{@code
 * sandbox.faults()
 *     .next(Fault.status(429).header("Retry-After", "1"))
 *     .next(2, Fault.dropBeforeAnswer());
 * }</pre>
 */
public final class Faults {
    private static final int ALWAYS = Integer.MAX_VALUE;

    private final Deque<Armed> armed = new ArrayDeque<>();

    Faults() {}

    /** Shows {@code fault} to the next request. */
    public Faults next(Fault fault) {
        return next(1, fault);
    }

    /**
     * Shows {@code fault} to the next requests, as many as {@code requests}.
     *
     * @throws IllegalArgumentException if {@code requests} is below 1
     */
    public Faults next(int requests, Fault fault) {
        return next(requests, request -> true, fault);
    }

    /**
     * Shows {@code fault} to the next request that fulfils {@code condition}.
     *
     * @throws IllegalArgumentException if the fault is {@link Fault#dropBeforeReading()}, which knows no request
     */
    public Faults next(Predicate<RecordedRequest> condition, Fault fault) {
        if (fault.dropsUnread()) {
            throw new IllegalArgumentException(fault + " happens before the request is known, so it takes no condition."
                    + " Use Fault.dropBeforeExecuting().");
        }
        return next(1, condition, fault);
    }

    /** Shows {@code fault} to every request from now on that no earlier one takes, until {@link #clear()}. */
    public Faults always(Fault fault) {
        return next(ALWAYS, fault);
    }

    private synchronized Faults next(int requests, Predicate<RecordedRequest> condition, Fault fault) {
        if (requests < 1) {
            throw new IllegalArgumentException(
                    "The number of requests that meet " + fault + " is " + requests + ", expected 1 or more.");
        }
        armed.add(new Armed(requests, condition, fault));
        return this;
    }

    /** Shows no fault any more. */
    public synchronized Faults clear() {
        armed.clear();
        return this;
    }

    /** Says whether a fault waits for a request. */
    public synchronized boolean isPending() {
        return !armed.isEmpty();
    }

    /** Says whether the next request is to be dropped unread. */
    synchronized boolean dropsUnread() {
        Armed first = armed.peek();
        if (first == null || !first.fault.dropsUnread()) {
            return false;
        }
        if (first.isUsedUp()) {
            armed.remove();
        }
        return true;
    }

    /** Returns the fault for {@code request}. */
    synchronized Optional<Fault> take(RecordedRequest request) {
        for (Iterator<Armed> each = armed.iterator(); each.hasNext(); ) {
            Armed candidate = each.next();
            if (!candidate.fault.dropsUnread() && candidate.condition.test(request)) {
                if (candidate.isUsedUp()) {
                    each.remove();
                }
                return Optional.of(candidate.fault);
            }
        }
        return Optional.empty();
    }

    private static final class Armed {
        private final Predicate<RecordedRequest> condition;
        private final Fault fault;
        private int left;

        Armed(int left, Predicate<RecordedRequest> condition, Fault fault) {
            this.left = left;
            this.condition = condition;
            this.fault = fault;
        }

        /** Counts one request, and says whether it was the last. */
        boolean isUsedUp() {
            if (left != ALWAYS) {
                left--;
            }
            return left == 0;
        }
    }
}
