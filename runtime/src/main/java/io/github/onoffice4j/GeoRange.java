package io.github.onoffice4j;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The surroundings of a place, by a radius in kilometres.
 *
 * <p>See "Geo range search" under "Read estates" in the onOffice API documentation. Immutable and safe for use by many threads.
 */
public final class GeoRange {

    private final Map<String, Object> members;

    private GeoRange(Map<String, String> place, double kilometres) {
        if (!(kilometres > 0) || Double.isInfinite(kilometres)) {
            throw new IllegalArgumentException("A radius is a number of kilometres above 0, not " + kilometres);
        }
        Map<String, Object> all = new LinkedHashMap<>();
        place.forEach((name, value) -> {
            if (value.isBlank()) {
                throw new IllegalArgumentException("A place is known by its " + name + ", which is blank");
            }
            all.put(name, value);
        });
        all.put("radius", text(kilometres));
        this.members = Collections.unmodifiableMap(all);
    }

    /**
     * Makes the surroundings of a post code.
     *
     * @param country the three letters of the country, such as {@code DEU}
     * @param zip the post code
     * @param kilometres the radius
     * @return the range
     * @throws IllegalArgumentException if a text is blank or the radius not above 0
     */
    public static GeoRange aroundZip(String country, String zip, double kilometres) {
        return in(country, "zip", zip, kilometres);
    }

    /**
     * Makes the surroundings of a town, which is less precise than a post code.
     *
     * @param country the three letters of the country, such as {@code DEU}
     * @param city the name of the town
     * @param kilometres the radius
     * @return the range
     * @throws IllegalArgumentException if a text is blank or the radius not above 0
     */
    public static GeoRange aroundCity(String country, String city, double kilometres) {
        return in(country, "city", city, kilometres);
    }

    /**
     * Makes the surroundings of a point.
     *
     * @param latitude the latitude in degrees, from -90 to 90
     * @param longitude the longitude in degrees, from -180 to 180
     * @param kilometres the radius
     * @return the range
     * @throws IllegalArgumentException if a number is out of range
     */
    public static GeoRange around(double latitude, double longitude, double kilometres) {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException(
                    "A point has a latitude from -90 to 90 and a longitude from -180 to 180, not " + latitude + " and "
                            + longitude);
        }
        Map<String, String> place = new LinkedHashMap<>();
        place.put("latitude", text(latitude));
        place.put("longitude", text(longitude));
        return new GeoRange(place, kilometres);
    }

    private static GeoRange in(String country, String kind, String value, double kilometres) {
        Map<String, String> place = new LinkedHashMap<>();
        place.put("country", Objects.requireNonNull(country, "country"));
        place.put(kind, Objects.requireNonNull(value, kind));
        return new GeoRange(place, kilometres);
    }

    private static String text(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    Map<String, Object> wire() {
        return members;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GeoRange range && members.equals(range.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /**
     * Returns place and radius.
     *
     * @return a text for people
     */
    @Override
    public String toString() {
        return members.toString();
    }
}
