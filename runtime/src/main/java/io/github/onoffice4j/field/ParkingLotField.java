package io.github.onoffice4j.field;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The field {@code multiParkingLot} of estates: the parking spaces by kind.
 *
 * <p>Reads as an immutable map from the kind ({@code carport}, {@code duplex}, {@code parkingSpace}, {@code garage}, {@code
 * multiStoryGarage}, {@code undergroundGarage}, {@code otherParkingLot}) to its spaces, empty if there are none. It can be neither
 * filtered nor sorted by. See "multiParkingLot" under "Read estates" in the onOffice API documentation. Immutable and safe for use
 * by many threads.
 *
 * @param <R> the record class of the module
 */
public final class ParkingLotField<R> extends Field<R, Map<String, ParkingLot>> {

    private static final String COUNT = "Count";
    private static final String PRICE = "Price";
    private static final String MARKETING_TYPE = "MarketingType";

    ParkingLotField(FieldDefinition<R> definition) {
        super(definition);
    }

    @Override
    public Map<String, ParkingLot> decode(@Nullable Object wire) {
        if (!(wire instanceof Map<?, ?> kinds)) {
            if (WireText.of(wire).isEmpty()) {
                return Map.of();
            }
            throw unreadable(WireText.of(wire), "map of parking spaces");
        }
        Map<String, ParkingLot> lots = new LinkedHashMap<>();
        kinds.forEach((kind, lot) -> {
            if (lot instanceof Map<?, ?> members) {
                lots.put(String.valueOf(kind), lot(members));
            }
        });
        return Collections.unmodifiableMap(lots);
    }

    private ParkingLot lot(Map<?, ?> members) {
        String count = WireText.of(members.get(COUNT));
        String price = WireText.of(members.get(PRICE));
        String marketingType = WireText.of(members.get(MARKETING_TYPE));
        try {
            return new ParkingLot(
                    count.isEmpty() ? null : Integer.valueOf(count),
                    price.isEmpty() ? null : new BigDecimal(price),
                    marketingType.isEmpty() ? null : marketingType);
        } catch (NumberFormatException e) {
            throw unreadable(members, "parking space with a count and a price");
        }
    }

    @Override
    public Object encode(Map<String, ParkingLot> value) {
        Map<String, Object> kinds = new LinkedHashMap<>();
        value.forEach((kind, lot) -> kinds.put(kind, members(lot)));
        return kinds;
    }

    private static Map<String, Object> members(ParkingLot lot) {
        Map<String, Object> members = new LinkedHashMap<>();
        if (lot.count() != null) {
            members.put(COUNT, lot.count().toString());
        }
        if (lot.price() != null) {
            members.put(PRICE, lot.price().toPlainString());
        }
        if (lot.marketingType() != null) {
            members.put(MARKETING_TYPE, lot.marketingType());
        }
        return members;
    }
}
