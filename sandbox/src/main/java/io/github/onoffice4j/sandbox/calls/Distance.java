package io.github.onoffice4j.sandbox.calls;

import io.github.onoffice4j.sandbox.php.PhpValue;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Places on earth. The sandbox has no map: a post code or city is where the agency's own estates there are. */
public final class Distance {
    private static final double EARTH_RADIUS_KM = 6371;

    private Distance() {}

    /** Returns the middle of the estates with a post code, or without one, with a city; empty when there are none. */
    public static Optional<Point> middle(Table estates, String zip, String city) {
        if (zip.isEmpty() && city.isEmpty()) {
            return Optional.empty();
        }
        return middle(
                estates.rows().stream().filter(row -> isIn(row, zip, city)).toList());
    }

    static boolean isIn(Row estate, String zip, String city) {
        return zip.isEmpty()
                ? estate.text("ort").equalsIgnoreCase(city)
                : estate.text("plz").equals(zip);
    }

    static Optional<Point> middle(List<Row> estates) {
        List<Point> points =
                estates.stream().map(Distance::of).flatMap(Optional::stream).toList();
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of(new Point(
                        points.stream().mapToDouble(Point::latitude).average().orElseThrow(),
                        points.stream().mapToDouble(Point::longitude).average().orElseThrow()));
    }

    static Optional<Point> of(Row estate) {
        return Point.of(estate.get("breitengrad"), estate.get("laengengrad"));
    }

    /**
     * A point.
     *
     * @param latitude in degrees
     * @param longitude in degrees
     */
    public record Point(double latitude, double longitude) {
        /** Reads one; empty unless both are numbers other than 0 and 0, which stand for no place. */
        public static Optional<Point> of(@Nullable Object latitude, @Nullable Object longitude) {
            BigDecimal north = PhpValue.decimal(latitude);
            BigDecimal east = PhpValue.decimal(longitude);
            if (north == null || east == null || (north.signum() == 0 && east.signum() == 0)) {
                return Optional.empty();
            }
            return Optional.of(new Point(north.doubleValue(), east.doubleValue()));
        }

        /** Returns the way to {@code other} as the crow flies. */
        public double kilometres(Point other) {
            double north = Math.toRadians(other.latitude - latitude) / 2;
            double east = Math.toRadians(other.longitude - longitude) / 2;
            double haversine = Math.pow(Math.sin(north), 2)
                    + Math.cos(Math.toRadians(latitude))
                            * Math.cos(Math.toRadians(other.latitude))
                            * Math.pow(Math.sin(east), 2);
            return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(haversine));
        }
    }
}
