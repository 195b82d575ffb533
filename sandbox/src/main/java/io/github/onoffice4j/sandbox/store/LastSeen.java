package io.github.onoffice4j.sandbox.store;

import io.github.onoffice4j.sandbox.record.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Which records the API user has opened, of each kind the latest thousand; at first, the first ten. Thread-safe.
 */
public final class LastSeen {
    private static final int MOST = 1000;
    private static final int AT_FIRST = 10;
    private static final String AT_FIRST_TIME = "2024-03-01 08:00:00";

    private final Function<Kind, Table> tables;
    private final Map<Kind, Map<Long, String>> seen = new EnumMap<>(Kind.class);

    LastSeen(Function<Kind, Table> tables) {
        this.tables = tables;
    }

    /**
     * A record that was opened.
     *
     * @param id its id
     * @param time when it was last opened, the customer's local time
     */
    public record Seen(long id, String time) {}

    /** Notes that a record has been opened. */
    public synchronized void see(Kind kind, long id, String time) {
        Map<Long, String> times = of(kind);
        times.remove(id);
        times.put(id, time);
        if (times.size() > MOST) {
            Iterator<Long> eldest = times.keySet().iterator();
            eldest.next();
            eldest.remove();
        }
    }

    /** Returns those that are still there, the one opened last first. */
    public synchronized List<Seen> newestFirst(Kind kind) {
        List<Seen> newest = new ArrayList<>();
        of(kind).forEach((id, time) -> newest.add(new Seen(id, time)));
        newest.removeIf(record -> tables.apply(kind).find(record.id()).isEmpty());
        Collections.reverse(newest);
        return newest;
    }

    /** In the order they were opened in. */
    private Map<Long, String> of(Kind kind) {
        return seen.computeIfAbsent(kind, unseen -> {
            List<Long> first = new ArrayList<>(tables.apply(unseen).rows().stream()
                    .map(Row::id)
                    .limit(AT_FIRST)
                    .toList());
            Collections.reverse(first);
            Map<Long, String> times = new LinkedHashMap<>();
            first.forEach(id -> times.put(id, AT_FIRST_TIME));
            return times;
        });
    }
}
