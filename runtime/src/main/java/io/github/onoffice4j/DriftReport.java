package io.github.onoffice4j;

import io.github.onoffice4j.wire.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a client has met that its model does not know, counted since it was made: fields, and keys of select values. It holds
 * nothing of records.
 *
 * <p>Its JSON form, which the goal {@code check} reads, is one object, its lists sorted by module, field and key:
 *
 * <pre>{@code
 * {
 *   "formatVersion": 1,
 *   "unknownValues": [{"module": "estate", "field": "objektart", "key": "hausboot", "count": 3}],
 *   "missingFields": [{"module": "estate", "field": "kaufpreis", "count": 1}],
 *   "otherUnknownValues": 0
 * }
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param unknownValues keys that records held
 * @param missingFields fields for which the server refused a read
 * @param otherUnknownValues how often unknown keys were met beyond those that are listed, of which there are 10,000 at most
 */
public record DriftReport(List<UnknownValue> unknownValues, List<MissingField> missingFields, long otherUnknownValues) {

    /**
     * A key that records held and the model does not know.
     *
     * <p>Immutable and safe for use by many threads.
     *
     * @param module onOffice's id of the module
     * @param field the technical name of the field
     * @param key the key
     * @param count how often it was read
     */
    public record UnknownValue(String module, String field, String key, long count) {}

    /**
     * A field of the model that the tenant does not have.
     *
     * <p>Immutable and safe for use by many threads.
     *
     * @param module onOffice's id of the module
     * @param field the technical name of the field
     * @param count how many reads were refused because of it
     */
    public record MissingField(String module, String field, long count) {}

    /**
     * Makes the report.
     *
     * @param unknownValues keys that records held
     * @param missingFields fields for which the server refused a read
     * @param otherUnknownValues how often further unknown keys were met
     */
    public DriftReport {
        unknownValues = List.copyOf(unknownValues);
        missingFields = List.copyOf(missingFields);
    }

    /**
     * Tells whether the client has met nothing that its model does not know.
     *
     * @return whether the report is empty
     */
    public boolean isEmpty() {
        return unknownValues.isEmpty() && missingFields.isEmpty();
    }

    /**
     * Returns the report as JSON.
     *
     * @return the text, in the form that the class describes
     */
    public String toJson() {
        return JsonText.of(object(
                "formatVersion",
                1L,
                "unknownValues",
                unknownValues.stream()
                        .map(value -> object(
                                "module", value.module, "field", value.field, "key", value.key, "count", value.count))
                        .toList(),
                "missingFields",
                missingFields.stream()
                        .map(field -> object("module", field.module, "field", field.field, "count", field.count))
                        .toList(),
                "otherUnknownValues",
                otherUnknownValues));
    }

    private static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return members;
    }
}
