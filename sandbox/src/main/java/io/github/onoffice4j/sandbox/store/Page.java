package io.github.onoffice4j.sandbox.store;

import io.github.onoffice4j.sandbox.php.PhpValue;
import io.github.onoffice4j.sandbox.record.Row;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a list read finds: the rows of one page and the number of all matches.
 *
 * @param rows in order
 * @param total of all pages
 */
public record Page(List<Row> rows, long total) {
    private static final int DEFAULT_LIMIT = 20;
    private static final int LARGEST_LIMIT = 500;

    /**
     * Returns the page that {@code listlimit} and {@code listoffset} ask for: 20 rows when the limit is absent, below 1
     * or, silently, above 500.
     */
    public static Page of(
            Table table, Predicate<Row> filter, Comparator<Row> order, Map<String, @Nullable Object> parameters) {
        List<Row> matches = table.rows().stream().filter(filter).sorted(order).toList();
        Long offset = PhpValue.integer(parameters.get("listoffset"));
        long from = offset == null ? 0 : Math.max(0, Math.min(offset, matches.size()));
        long to = Math.min(matches.size(), from + limit(parameters.get("listlimit")));
        return new Page(matches.subList((int) from, (int) to), matches.size());
    }

    /** Returns the page of the one record with the id {@code resourceId}, empty when there is none. */
    public static Page single(Table table, String resourceId) {
        Long id = PhpValue.integer(resourceId);
        List<Row> rows = id == null ? List.of() : table.find(id).stream().toList();
        return new Page(rows, rows.size());
    }

    /** Returns this page without the rows that {@code condition} does not hold for. */
    public Page keeping(Predicate<Row> condition) {
        List<Row> kept = rows.stream().filter(condition).toList();
        return new Page(kept, total - rows.size() + kept.size());
    }

    private static long limit(@Nullable Object sent) {
        Long limit = PhpValue.integer(sent);
        return limit == null || limit < 1 || limit > LARGEST_LIMIT ? DEFAULT_LIMIT : limit;
    }
}
