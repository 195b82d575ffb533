package io.github.onoffice4j.sandbox.record;

import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.php.PhpValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The field {@code multiParkingLot} of estates: kind of parking lot to count, price and marketing type. */
final class ParkingLots {
    static final String FIELD = "multiParkingLot";

    private static final Set<String> KINDS = Set.of(
            "carport", "duplex", "parkingSpace", "garage", "multiStoryGarage", "undergroundGarage", "otherParkingLot");
    private static final List<String> PROPERTIES = List.of("Count", "Price", "MarketingType");

    private ParkingLots() {}

    /** Returns the stored form of what was sent; null when it clears the field. */
    static @Nullable Object stored(@Nullable Object sent) {
        Map<String, @Nullable Object> kinds = "".equals(sent) || sent == null ? Map.of() : PhpValue.map(sent);
        if (kinds == null) {
            throw new ActionFailure(ApiError.INVALID_DATA_TYPE, FIELD);
        }
        Map<String, Object> stored = new LinkedHashMap<>();
        kinds.forEach((kind, lot) -> stored.put(kind, properties(kind, PhpValue.map(lot))));
        return stored.isEmpty() ? null : stored;
    }

    private static Map<String, String> properties(String kind, @Nullable Map<String, @Nullable Object> lot) {
        if (lot == null || !KINDS.contains(kind) || !PROPERTIES.containsAll(lot.keySet())) {
            throw new ActionFailure(ApiError.INVALID_DATA_TYPE, FIELD);
        }
        Map<String, String> stored = new LinkedHashMap<>();
        for (String property : PROPERTIES) {
            String value = PhpValue.text(lot.get(property));
            if (value == null) {
                throw new ActionFailure(ApiError.INVALID_DATA_TYPE, FIELD);
            }
            stored.put(property, value);
        }
        return stored;
    }
}
