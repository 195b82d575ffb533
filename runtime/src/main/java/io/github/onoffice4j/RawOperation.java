package io.github.onoffice4j;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A call that is put together by hand, for what has no type.
 *
 * <pre>{@code
 * ActionResult result = onOffice.send(RawOperation.of(ActionId.READ, "estate").parameter("data", List.of("Id")));
 * }</pre>
 *
 * <p>See "Request" in the onOffice API documentation. Immutable and safe for use by many threads: every method returns a new
 * operation.
 */
public final class RawOperation implements Operation<ActionResult> {

    private final ActionId actionId;
    private final String resourceType;
    private final String resourceId;
    private final Map<String, Object> parameters;

    private RawOperation(ActionId actionId, String resourceType, String resourceId, Map<String, Object> parameters) {
        this.actionId = Objects.requireNonNull(actionId, "actionId");
        this.resourceType = Objects.requireNonNull(resourceType, "resourceType");
        this.resourceId = Objects.requireNonNull(resourceId, "resourceId");
        this.parameters = parameters;
    }

    /**
     * Starts a call without parameters.
     *
     * @param actionId what it does
     * @param resourceType the resource type, case-sensitive
     * @return the operation
     */
    public static RawOperation of(ActionId actionId, String resourceType) {
        return new RawOperation(actionId, resourceType, "", Map.of());
    }

    /**
     * Sets the resource id.
     *
     * @param id the number of a record
     * @return the operation with the id
     */
    public RawOperation resourceId(long id) {
        return resourceId(Long.toString(id));
    }

    /**
     * Sets the resource id.
     *
     * @param id the id, empty for none
     * @return the operation with the id
     */
    public RawOperation resourceId(String id) {
        return new RawOperation(actionId, resourceType, id, parameters);
    }

    /**
     * Sets a parameter.
     *
     * @param name the name
     * @param value a text, number, boolean or {@code null}, or a list or a map with texts as keys of these
     * @return the operation with the parameter
     * @throws IllegalArgumentException if the value has another type
     */
    public RawOperation parameter(String name, @Nullable Object value) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>(parameters);
        all.put(name, checked(name, value));
        @SuppressWarnings("NullAway") // null is a value of JSON; readers of parameters know it
        Map<String, Object> copy = Collections.unmodifiableMap(all);
        return new RawOperation(actionId, resourceType, resourceId, copy);
    }

    private static @Nullable Object checked(String name, @Nullable Object value) {
        if (value == null || value instanceof String || value instanceof Number || value instanceof Boolean) {
            return value;
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>(list.size());
            list.forEach(item -> copy.add(checked(name, item)));
            return Collections.unmodifiableList(copy);
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((key, item) -> copy.put(String.valueOf(key), checked(name, item)));
            return Collections.unmodifiableMap(copy);
        }
        throw new IllegalArgumentException("A parameter is a text, number, boolean, list, map or null, not a "
                + value.getClass().getName() + ": for parameter \"" + name + "\"");
    }

    @Override
    public ActionId actionId() {
        return actionId;
    }

    @Override
    public String resourceType() {
        return resourceType;
    }

    @Override
    public String resourceId() {
        return resourceId;
    }

    @Override
    public Map<String, Object> parameters() {
        return parameters;
    }

    @Override
    public ActionResult decode(ActionResult result) {
        return result;
    }

    @Override
    public String toString() {
        return Operations.describe(this) + " " + parameters;
    }
}
