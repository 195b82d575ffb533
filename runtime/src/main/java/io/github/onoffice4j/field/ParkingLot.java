package io.github.onoffice4j.field;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The parking spaces of one kind that belong to an estate.
 *
 * <p>See "multiParkingLot" under "Read estates" in the onOffice API documentation. Immutable and safe for use by many threads.
 *
 * @param count how many there are, or {@code null} if not said
 * @param price the price of one, in the currency of the estate, or {@code null} if not said
 * @param marketingType {@code rent} or {@code buy}, or {@code null} if not said
 */
public record ParkingLot(
        @Nullable Integer count,
        @Nullable BigDecimal price,
        @Nullable String marketingType) {}
