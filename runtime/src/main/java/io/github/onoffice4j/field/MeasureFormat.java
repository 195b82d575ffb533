package io.github.onoffice4j.field;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How onOffice shows the number in a field; see "Field configuration" in the onOffice API documentation.
 *
 * <p>It says nothing of the wire form, which is the same for all: numbers come and go without a unit. Immutable and safe for use by
 * many threads.
 */
public enum MeasureFormat {
    /** A day. */
    DATE,
    /** A day with a time. */
    DATETIME,
    /** A time of day. */
    TIME,
    /** An area, in the unit of the tenant's settings. */
    AREA,
    /** A distance to something. */
    DISTANCE,
    /** A length. */
    LENGTH,
    /** A length with a fraction. */
    DECIMAL_LENGTH,
    /** A volume. */
    VOLUME,
    /** An amount of money with its currency. */
    MONETARY,
    /** An amount of money shown without currency. */
    MONETARY_WITHOUT_CURRENCY,
    /** A share of a hundred. */
    PERCENTAGE,
    /** A year. */
    YEAR,
    /** A plain number. */
    NUMERIC,
    /** A number of bytes. */
    BYTESIZE,
    /** An amount of money, or a text in its place. */
    MONETARY_OR_TEXT,
    /** An energy demand or consumption. */
    ENERGY_REQUIRED,
    /** A duration. */
    DURATION,
    /** A user of the tenant. */
    USER,
    /** Yes or no. */
    BOOLEAN,
    /** Shown as it is. */
    NONE,
    /** Any of the formats. */
    ALL,
    /** A format that is new to this version. */
    UNRECOGNIZED;

    private static final String PREFIX = "DATA_TYPE_";

    private static final Map<String, MeasureFormat> BY_KEY = Arrays.stream(values())
            .filter(format -> format != UNRECOGNIZED)
            .collect(Collectors.toUnmodifiableMap(MeasureFormat::key, Function.identity()));

    /**
     * Finds the format of a key.
     *
     * @param key onOffice's name, such as {@code DATA_TYPE_AREA}
     * @return the format; {@link #UNRECOGNIZED} for a key this version does not know
     */
    public static MeasureFormat of(String key) {
        return BY_KEY.getOrDefault(key, UNRECOGNIZED);
    }

    /**
     * Returns onOffice's name of the format.
     *
     * @return the name, such as {@code DATA_TYPE_AREA}; empty for {@link #UNRECOGNIZED}
     */
    public String key() {
        return this == UNRECOGNIZED ? "" : PREFIX + name();
    }
}
