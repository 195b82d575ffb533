package io.github.onoffice4j.call;

import io.github.onoffice4j.ActionId;
import io.github.onoffice4j.field.Condition;
import io.github.onoffice4j.field.Field;
import io.github.onoffice4j.field.Order;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a call sends: action, resource type, resource id and parameters; used by generated code only.
 *
 * <p>A parameter is named by its path, such as {@code listlimit}, or {@code data/start_dt} for one inside the parameter {@code
 * data}. See "Request" in the onOffice API documentation. Immutable and safe for use by many threads: every method returns new
 * parameters, and those that check return the same.
 */
public final class CallParameters {

    private static final List<String> OPERATORS =
            List.of("=", "!=", "<", "<=", ">", ">=", "between", "like", "not like", "in", "not in");

    private final ActionId actionId;
    private final String resourceType;
    private final String resourceId;
    private final Map<String, Object> values;
    private final Set<String> secrets;

    private CallParameters(
            ActionId actionId,
            String resourceType,
            String resourceId,
            Map<String, Object> values,
            Set<String> secrets) {
        this.actionId = actionId;
        this.resourceType = resourceType;
        this.resourceId = resourceId;
        this.values = values;
        this.secrets = secrets;
    }

    /**
     * Starts without parameters.
     *
     * @param actionId what the call does
     * @param resourceType the resource type, case-sensitive
     * @return the parameters
     */
    public static CallParameters of(ActionId actionId, String resourceType) {
        return new CallParameters(actionId, resourceType, "", Map.of(), Set.of());
    }

    ActionId actionId() {
        return actionId;
    }

    String resourceType() {
        return resourceType;
    }

    String resourceId() {
        return resourceId;
    }

    /**
     * Sets the resource id.
     *
     * @param name what it is called in the call, for messages
     * @param id the number of a record, or a word
     * @return the parameters with it
     * @throws IllegalArgumentException if it is empty
     */
    public CallParameters resource(String name, Object id) {
        Object wire = wire(name, id);
        if (wire.toString().isBlank()) {
            throw refused(name, "A value is needed, but it is blank");
        }
        return new CallParameters(actionId, resourceType, wire.toString(), values, secrets);
    }

    /**
     * Sets a parameter.
     *
     * @param path its path
     * @param value a text, number, boolean, date, time, choice, field or bytes, or an array, a list or a map of these
     * @return the parameters with it
     * @throws NullPointerException if the value is {@code null}
     * @throws IllegalArgumentException if it is an {@code UNRECOGNIZED} choice
     */
    public CallParameters with(String path, Object value) {
        Map<String, Object> all = new LinkedHashMap<>(values);
        all.put(path, wire(path, value));
        return new CallParameters(actionId, resourceType, resourceId, Collections.unmodifiableMap(all), secrets);
    }

    /**
     * Sets a parameter that is a list of ids which the API takes as texts.
     *
     * @param path its path
     * @param ids the ids
     * @return the parameters with it
     */
    public CallParameters withIdsAsText(String path, long... ids) {
        return with(path, Arrays.stream(ids).mapToObj(Long::toString).toList());
    }

    /**
     * Sets a parameter that is a language.
     *
     * @param path its path
     * @param language three letters, such as {@code ENG}
     * @return the parameters with it
     * @throws IllegalArgumentException if it is none
     */
    public CallParameters withLanguage(String path, String language) {
        return with(path, language).matching(path, "[A-Z]{3}", "three letters of a language, such as ENG");
    }

    /**
     * Sets a parameter that no text of this library shows, such as a password.
     *
     * @param path its path
     * @param value the value
     * @return the parameters with it
     * @throws NullPointerException if the value is {@code null}
     */
    public CallParameters withSecret(String path, Object value) {
        CallParameters with = with(path, value);
        Set<String> all = new TreeSet<>(secrets);
        all.add(path);
        return new CallParameters(actionId, resourceType, resourceId, with.values, all);
    }

    /**
     * Sets one entry of a parameter that is a map.
     *
     * @param path the path of the map
     * @param key the key of the entry
     * @param value the value of the entry, as for {@link #with}
     * @return the parameters with it
     * @throws NullPointerException if the value is {@code null}
     */
    public CallParameters put(String path, String key, Object value) {
        Map<String, Object> entries = mapAt(path);
        entries.put(key, wire(path + "/" + key, value));
        return with(path, entries);
    }

    /**
     * Sets several values of a field in a parameter that is a map by fields.
     *
     * @param path the path of the map
     * @param field the field
     * @param fieldValues the values, at least one
     * @param <V> the type of a value
     * @return the parameters with them
     * @throws IllegalArgumentException if there is no value
     */
    public <V> CallParameters several(String path, Field<?, V> field, Collection<? extends V> fieldValues) {
        return put(path, field.name(), encoded(path, field, fieldValues));
    }

    /**
     * Sets several values of a field in a parameter that is a map by fields and takes them as one text with commas.
     *
     * @param path the path of the map
     * @param field the field
     * @param fieldValues the values, at least one
     * @param <V> the type of a value
     * @return the parameters with them
     * @throws IllegalArgumentException if there is no value
     */
    public <V> CallParameters joined(String path, Field<?, V> field, Collection<? extends V> fieldValues) {
        String joined = encoded(path, field, fieldValues).stream()
                .map(value -> wire(path, value).toString())
                .collect(Collectors.joining(","));
        return put(path, field.name(), joined);
    }

    private <V> List<Object> encoded(String path, Field<?, V> field, Collection<? extends V> fieldValues) {
        if (fieldValues.isEmpty()) {
            throw refused(path, "A value is needed for field " + field + ", but there is none");
        }
        return fieldValues.stream().<Object>map(field::encode).toList();
    }

    /**
     * Sets a range of a field's values in a parameter that is a map by fields.
     *
     * @param path the path of the map
     * @param field the field
     * @param from the least value, {@code null} for no limit
     * @param to the greatest value, {@code null} for no limit
     * @param <V> the type of a value
     * @return the parameters with it
     * @throws IllegalArgumentException if there is no limit at all
     */
    public <V> CallParameters range(String path, Field<?, V> field, @Nullable V from, @Nullable V to) {
        if (from == null && to == null) {
            throw refused(path, "A range needs a least or a greatest value for field " + field);
        }
        CallParameters least = from == null ? this : put(path, field.name() + "__von", field.encode(from));
        return to == null ? least : least.put(path, field.name() + "__bis", field.encode(to));
    }

    /**
     * Sets a parameter that is an order by one field.
     *
     * @param path its path
     * @param order the field and the direction
     * @return the parameters with it
     */
    public CallParameters order(String path, Order<?> order) {
        return with(path, Map.of(order.field().name(), order.direction().name()));
    }

    /**
     * Adds conditions to a parameter that is a filter.
     *
     * @param path the path of the filter
     * @param conditions the conditions, all of which have to be met
     * @return the parameters with it
     */
    public CallParameters where(String path, List<? extends Condition<?>> conditions) {
        CallParameters with = this;
        for (Condition<?> condition : conditions) {
            with = with.and(path, condition.field().name(), condition.operator(), condition.value());
        }
        return with;
    }

    /**
     * Adds a condition on what is no field to a parameter that is a filter.
     *
     * @param path the path of the filter
     * @param name the name of what has to meet the condition
     * @param operator how it is compared
     * @param value what it is compared with, as for {@link #with}
     * @return the parameters with it
     * @throws IllegalArgumentException if there is no such operator
     */
    public CallParameters where(String path, String name, String operator, Object value) {
        if (!OPERATORS.contains(operator)) {
            throw refused(path, "There is no operator \"" + operator + "\", but " + String.join(", ", OPERATORS));
        }
        return and(path, name, operator, value);
    }

    private CallParameters and(String path, String name, String operator, Object value) {
        Map<String, Object> filter = mapAt(path);
        List<Object> conditions = new ArrayList<>((List<?>) filter.getOrDefault(name, List.of()));
        conditions.add(Map.of("op", operator, "val", value));
        filter.put(name, conditions);
        return with(path, filter);
    }

    private Map<String, Object> mapAt(String path) {
        Map<String, Object> entries = new LinkedHashMap<>();
        if (values.get(path) instanceof Map<?, ?> map) {
            map.forEach((key, value) -> entries.put((String) key, value));
        }
        return entries;
    }

    /**
     * Returns a parameter as it is sent.
     *
     * @param path its path
     * @return the value, {@code null} if it is not set
     */
    public @Nullable Object get(String path) {
        return values.get(path);
    }

    /**
     * Checks that a parameter holds something.
     *
     * @param path its path
     * @return these parameters
     * @throws IllegalArgumentException if it is a blank text, or a list or map without entries
     */
    public CallParameters notEmpty(String path) {
        Object value = values.get(path);
        if ((value instanceof String text && text.isBlank())
                || (value instanceof Collection<?> list && list.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty())) {
            throw refused(path, "A value is needed, but it is empty");
        }
        return this;
    }

    /**
     * Checks a number, or the number of entries of a list.
     *
     * @param path the path of the parameter
     * @param least the least that is allowed
     * @param most the most that is allowed
     * @return these parameters
     * @throws IllegalArgumentException if it is outside
     */
    public CallParameters between(String path, long least, long most) {
        Object value = values.get(path);
        BigDecimal number = value instanceof Collection<?> list
                ? BigDecimal.valueOf(list.size())
                : new BigDecimal(String.valueOf(value));
        if (number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            String what = value instanceof Collection<?> ? " values" : "";
            String limits = most == Long.MAX_VALUE ? "at least " + least : "from " + least + " to " + most;
            throw refused(path, "Allowed are " + limits + what + ", not " + number.toPlainString());
        }
        return this;
    }

    /**
     * Checks the length of a text.
     *
     * @param path the path of the parameter
     * @param most the most characters that are allowed
     * @return these parameters
     * @throws IllegalArgumentException if it is longer
     */
    public CallParameters noLongerThan(String path, int most) {
        int length = String.valueOf(values.get(path)).length();
        if (length > most) {
            throw refused(path, "At most " + most + " characters are allowed, not " + length);
        }
        return this;
    }

    /**
     * Checks the form of a text.
     *
     * @param path the path of the parameter
     * @param pattern the regular expression that it has to match
     * @param form the form in words
     * @return these parameters
     * @throws IllegalArgumentException if it has another form
     */
    public CallParameters matching(String path, String pattern, String form) {
        String text = String.valueOf(values.get(path));
        if (!Pattern.matches(pattern, text)) {
            throw refused(path, "Expected " + form + ", found \"" + text + "\"");
        }
        return this;
    }

    void exactlyOneOf(String... paths) {
        List<String> set = set(paths);
        if (set.size() != 1) {
            throw new IllegalStateException("Exactly one of " + named(List.of(paths)) + " is needed, but "
                    + (set.isEmpty() ? "none is" : named(set) + " are") + " set: in " + describe());
        }
    }

    void atLeastOneOf(String... paths) {
        if (set(paths).isEmpty()) {
            throw new IllegalStateException(
                    "At least one of " + named(List.of(paths)) + " is needed, but none is set: in " + describe());
        }
    }

    private List<String> set(String... paths) {
        return Arrays.stream(paths).filter(values::containsKey).toList();
    }

    private static String named(List<String> paths) {
        return paths.stream().map(path -> "\"" + path + "\"").collect(Collectors.joining(", "));
    }

    /** Returns the parameters as they are sent, those with paths in their containers. */
    Map<String, Object> toMap() {
        Map<String, Object> sent = new LinkedHashMap<>();
        values.forEach((path, value) -> putAt(sent, path, value));
        return Collections.unmodifiableMap(sent);
    }

    @SuppressWarnings("unchecked") // only this class fills the map
    private static void putAt(Map<String, Object> container, String path, Object value) {
        int slash = path.indexOf('/');
        if (slash < 0) {
            if (value instanceof Map<?, ?> map && container.get(path) instanceof Map<?, ?> there) {
                ((Map<String, Object>) there).putAll((Map<String, Object>) map);
            } else {
                container.put(path, value instanceof Map<?, ?> map ? new LinkedHashMap<>(map) : value);
            }
            return;
        }
        Object inner = container.computeIfAbsent(path.substring(0, slash), name -> new LinkedHashMap<String, Object>());
        putAt((Map<String, Object>) inner, path.substring(slash + 1), value);
    }

    private Object wire(String path, @Nullable Object value) {
        if (value == null) {
            throw new NullPointerException("A value is needed, not null" + place(path));
        }
        try {
            return WireForm.of(value);
        } catch (IllegalArgumentException e) {
            throw refused(path, Objects.requireNonNull(e.getMessage()));
        }
    }

    private IllegalArgumentException refused(String path, String why) {
        return new IllegalArgumentException(why + place(path));
    }

    private String place(String path) {
        return ": for parameter \"" + path.replace('/', '.') + "\" of " + describe();
    }

    /** Returns a text such as {@code get users}. */
    String describe() {
        return actionId.name().toLowerCase(Locale.ROOT) + " " + resourceType;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CallParameters that
                && actionId == that.actionId
                && resourceType.equals(that.resourceType)
                && resourceId.equals(that.resourceId)
                && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(actionId, resourceType, resourceId, values);
    }

    @Override
    public String toString() {
        Map<String, Object> shown = new LinkedHashMap<>(values);
        secrets.forEach(path -> shown.put(path, "***"));
        return (resourceId.isEmpty() ? "" : resourceId + " ") + shown;
    }
}
