package io.github.onoffice4j.sandbox.calls;

import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.php.PhpValue;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parameter {@code georangesearch}: a radius in kilometres around coordinates, or around the middle of a post
 * code or city of a country. The sandbox has no map: a place is where the agency's own estates with that post code or
 * city are.
 */
final class GeoRange {
    private GeoRange() {}

    static Predicate<Row> of(Table estates, @Nullable Object sent) {
        Map<String, @Nullable Object> range = PhpValue.map(sent);
        if (range == null || range.isEmpty()) {
            return row -> true;
        }
        BigDecimal radius = PhpValue.decimal(range.get("radius"));
        Optional<Distance.Point> point = Distance.Point.of(range.get("latitude"), range.get("longitude"));
        if (radius != null && point.isPresent()) {
            return within(radius, point.get());
        }
        String country = text(range, "country");
        String zip = text(range, "zip");
        String city = text(range, "city");
        if (radius == null || country.isEmpty() || (zip.isEmpty() && city.isEmpty())) {
            throw new ActionFailure(ApiError.INCOMPLETE_GEO_RANGE);
        }
        List<Row> there = estates.rows().stream()
                .filter(row -> row.text("land").equals(country))
                .filter(row -> Distance.isIn(row, zip, city))
                .toList();
        return Distance.middle(there).map(middle -> within(radius, middle)).orElse(row -> false);
    }

    private static Predicate<Row> within(BigDecimal radius, Distance.Point middle) {
        return row -> Distance.of(row)
                .map(point -> middle.kilometres(point) <= radius.doubleValue())
                .orElse(false);
    }

    private static String text(Map<String, @Nullable Object> range, String key) {
        String text = PhpValue.text(range.get(key));
        return text == null ? "" : text.strip();
    }
}
