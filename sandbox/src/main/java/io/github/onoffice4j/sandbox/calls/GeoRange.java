package io.github.onoffice4j.sandbox.calls;

import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.php.PhpValue;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parameter {@code georangesearch}: a radius in kilometres around coordinates, or around the middle of a post
 * code or city of a country. The sandbox has no map: a place is where the agency's own estates with that post code or
 * city are.
 */
final class GeoRange {
    private static final double EARTH_RADIUS_KM = 6371;

    private GeoRange() {}

    static Predicate<Row> of(Table estates, @Nullable Object sent) {
        Map<String, @Nullable Object> range = PhpValue.map(sent);
        if (range == null || range.isEmpty()) {
            return row -> true;
        }
        BigDecimal radius = PhpValue.decimal(range.get("radius"));
        BigDecimal latitude = PhpValue.decimal(range.get("latitude"));
        BigDecimal longitude = PhpValue.decimal(range.get("longitude"));
        if (radius != null && latitude != null && longitude != null) {
            return within(radius, latitude.doubleValue(), longitude.doubleValue());
        }
        String country = text(range, "country");
        String zip = text(range, "zip");
        String city = text(range, "city");
        if (radius == null || country.isEmpty() || (zip.isEmpty() && city.isEmpty())) {
            throw new ActionFailure(ApiError.INCOMPLETE_GEO_RANGE);
        }
        List<Row> there = estates.rows().stream()
                .filter(row -> row.text("land").equals(country))
                .filter(row -> zip.isEmpty()
                        ? row.text("ort").equalsIgnoreCase(city)
                        : row.text("plz").equals(zip))
                .filter(row -> row.get("breitengrad") != null && row.get("laengengrad") != null)
                .toList();
        return there.isEmpty() ? row -> false : within(radius, mean(there, "breitengrad"), mean(there, "laengengrad"));
    }

    private static double mean(List<Row> rows, String field) {
        return rows.stream()
                .mapToDouble(row -> Double.parseDouble(row.text(field)))
                .average()
                .orElseThrow();
    }

    private static Predicate<Row> within(BigDecimal radius, double latitude, double longitude) {
        return row -> distance(row, latitude, longitude) <= radius.doubleValue();
    }

    private static double distance(Row row, double latitude, double longitude) {
        BigDecimal rowLatitude = PhpValue.decimal(row.get("breitengrad"));
        BigDecimal rowLongitude = PhpValue.decimal(row.get("laengengrad"));
        if (rowLatitude == null || rowLongitude == null) {
            return Double.POSITIVE_INFINITY;
        }
        double north = Math.toRadians(rowLatitude.doubleValue() - latitude) / 2;
        double east = Math.toRadians(rowLongitude.doubleValue() - longitude) / 2;
        double haversine = Math.pow(Math.sin(north), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(rowLatitude.doubleValue()))
                        * Math.pow(Math.sin(east), 2);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(haversine));
    }

    private static String text(Map<String, @Nullable Object> range, String key) {
        String text = PhpValue.text(range.get(key));
        return text == null ? "" : text.strip();
    }
}
