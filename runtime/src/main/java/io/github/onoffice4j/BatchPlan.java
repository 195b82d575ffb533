package io.github.onoffice4j;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which action of a batch goes into which request.
 *
 * <p>The order is that of the batch. Reads that are the same are sent once, unless something was written between them; those whose
 * answers are known are sent only after a write.
 */
final class BatchPlan {

    /** Where the result of an operation will be found. */
    record Place(int request, int position) {}

    private final BatchLimits limits;
    private final Set<Outgoing> known;
    private final List<List<Outgoing>> requests = new ArrayList<>();
    private final List<@Nullable Place> places = new ArrayList<>();
    private final Map<Outgoing, Place> reads = new HashMap<>();
    private long bytes;
    private boolean written;

    BatchPlan(List<Outgoing> actions, Set<Outgoing> known, BatchLimits limits) {
        this.known = known;
        this.limits = limits;
        actions.forEach(this::add);
    }

    private void add(Outgoing action) {
        if (!written && known.contains(action)) {
            places.add(null);
        } else if (action.isReadOnly()) {
            places.add(reads.computeIfAbsent(action, this::append));
        } else {
            written = true;
            reads.clear();
            places.add(append(action));
        }
    }

    private Place append(Outgoing action) {
        int last = requests.size() - 1;
        if (last < 0 || requests.get(last).size() == limits.actions() || bytes + action.size() > limits.bytes()) {
            requests.add(new ArrayList<>());
            bytes = 0;
            last++;
        }
        List<Outgoing> request = requests.get(last);
        request.add(action);
        bytes += action.size();
        return new Place(last, request.size() - 1);
    }

    /** Returns the actions of each request. */
    List<List<Outgoing>> requests() {
        return requests;
    }

    /** Returns the place of each operation, in the order of the batch; {@code null} for one whose answer is known. */
    List<@Nullable Place> places() {
        return places;
    }
}
