package io.github.onoffice4j.field;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form that values of fields have in the JSON of records and drafts: dates as ISO text, so that every JSON library can write it,
 * and the members of parking spaces named as on the wire.
 */
final class JsonForm {

    private JsonForm() {}

    /** Returns texts, numbers, booleans, {@code null}, and lists and maps of these. */
    static @Nullable Object of(@Nullable Object value) {
        if (value instanceof LocalDate || value instanceof URI) {
            return value.toString();
        }
        if (value instanceof LocalDateTime time) {
            return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
        }
        if (value instanceof Choice choice) {
            return choice.key();
        }
        if (value instanceof UserReference user) {
            return user.number().isPresent() ? (Object) user.number().getAsLong() : user.text();
        }
        if (value instanceof ParkingLot lot) {
            return members("Count", lot.count(), "Price", lot.price(), "MarketingType", lot.marketingType());
        }
        if (value instanceof Contact contact) {
            return members(
                    "id", contact.id(), "type", contact.type(), "value", contact.value(), "comment", contact.comment());
        }
        if (value instanceof Collection<?> items) {
            List<@Nullable Object> list = new ArrayList<>();
            items.forEach(item -> list.add(of(item)));
            return Collections.unmodifiableList(list);
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> members = new LinkedHashMap<>();
            map.forEach((name, member) -> members.put(String.valueOf(name), of(member)));
            return Collections.unmodifiableMap(members);
        }
        return value;
    }

    private static Map<String, @Nullable Object> members(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return Collections.unmodifiableMap(members);
    }
}
