package io.github.onoffice4j.sandbox.calls;

import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.php.PhpValue;
import io.github.onoffice4j.sandbox.record.Row;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parameter {@code georangesearch}: a radius in kilometres around coordinates, or a country with a post code
 * or city. The sandbox has no map: with a post code or city it finds the estates there and no others.
 */
final class GeoRange {
    private static final double EARTH_RADIUS_KM = 6371;

    private GeoRange() {}

    static Predicate<Row> of(@Nullable Object sent) {
        Map<String, @Nullable Object> range = PhpValue.map(sent);
        if (range == null || range.isEmpty()) {
            return row -> true;
        }
        BigDecimal radius = PhpValue.decimal(range.get("radius"));
        BigDecimal latitude = PhpValue.decimal(range.get("latitude"));
        BigDecimal longitude = PhpValue.decimal(range.get("longitude"));
        if (radius != null && latitude != null && longitude != null) {
            return row -> distance(row, latitude.doubleValue(), longitude.doubleValue()) <= radius.doubleValue();
        }
        String country = text(range, "country");
        String zip = text(range, "zip");
        String city = text(range, "city");
        if (radius == null || country.isEmpty() || (zip.isEmpty() && city.isEmpty())) {
            throw new ActionFailure(ApiError.INCOMPLETE_GEO_RANGE);
        }
        return row -> row.text("land").equals(country)
                && (zip.isEmpty()
                        ? row.text("ort").equalsIgnoreCase(city)
                        : row.text("plz").equals(zip));
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
