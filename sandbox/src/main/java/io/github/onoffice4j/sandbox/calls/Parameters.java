package io.github.onoffice4j.sandbox.calls;

import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.php.PhpValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of one action, read as leniently as the API does; {@code ""} and null count as not sent. */
public final class Parameters {
    private final Map<String, @Nullable Object> sent;

    private Parameters(Map<String, @Nullable Object> sent) {
        this.sent = sent;
    }

    /** Returns those of {@code action}. */
    public static Parameters of(ActionRequest action) {
        return new Parameters(action.parameters());
    }

    /** Returns those in a map that stands among the parameters. */
    public static Parameters of(Map<String, @Nullable Object> sent) {
        return new Parameters(sent);
    }

    /** Says whether there is a parameter of this name, whatever it holds. */
    public boolean has(String name) {
        return sent.containsKey(name);
    }

    /** Returns the value as it was sent, null when it was not. */
    public @Nullable Object get(String name) {
        return sent.get(name);
    }

    /** Returns everything as it was sent. */
    public Map<String, @Nullable Object> all() {
        return sent;
    }

    /** Returns a text, {@code ""} when not sent; ends the action with 227 for a list or map. */
    public String text(String name) {
        String text = PhpValue.text(sent.get(name));
        if (text == null) {
            throw new ActionFailure(ApiError.EXPECTED_STRING, name);
        }
        return text;
    }

    /** Returns a text, or ends the action with {@code missing} when there is none. */
    public String text(String name, ApiError missing, Object... names) {
        String text = text(name);
        if (text.isEmpty()) {
            throw new ActionFailure(missing, names);
        }
        return text;
    }

    /** Returns a flag; not sent counts as false. */
    public boolean isTrue(String name) {
        return PhpValue.isTrue(sent.get(name));
    }

    /** Returns a whole number, null when not sent; ends the action with 228 for anything else. */
    public @Nullable Long integer(String name) {
        if (isEmpty(sent.get(name))) {
            return null;
        }
        Long number = PhpValue.integer(sent.get(name));
        if (number == null) {
            throw new ActionFailure(ApiError.EXPECTED_INTEGER, name);
        }
        return number;
    }

    /** Returns a whole number, or ends the action with {@code missing} when there is none. */
    public long integer(String name, ApiError missing, Object... names) {
        Long number = integer(name);
        if (number == null) {
            throw new ActionFailure(missing, names);
        }
        return number;
    }

    /** Returns a number, null when not sent; ends the action with 229 for anything else. */
    public @Nullable BigDecimal decimal(String name) {
        if (isEmpty(sent.get(name))) {
            return null;
        }
        BigDecimal number = PhpValue.decimal(sent.get(name));
        if (number == null) {
            throw new ActionFailure(ApiError.EXPECTED_FLOAT, name);
        }
        return number;
    }

    /** Returns the elements of a list, none when not sent; ends the action with 74 for anything else. */
    public List<@Nullable Object> list(String name) {
        if (isEmpty(sent.get(name))) {
            return List.of();
        }
        List<@Nullable Object> list = PhpValue.list(sent.get(name));
        if (list == null) {
            throw new ActionFailure(ApiError.ARRAY_EXPECTED, name);
        }
        return list;
    }

    /** Returns the texts of a list, none when not sent. */
    public List<String> texts(String name) {
        return list(name).stream()
                .map(element -> {
                    String text = PhpValue.text(element);
                    if (text == null) {
                        throw new ActionFailure(ApiError.EXPECTED_STRING, name);
                    }
                    return text;
                })
                .toList();
    }

    /** Returns the ids of a list, or the single one; none when not sent; ends the action with 228 for anything else. */
    public List<Long> ids(String name) {
        Object value = sent.get(name);
        if (isEmpty(value)) {
            return List.of();
        }
        List<@Nullable Object> list = PhpValue.list(value);
        List<Long> ids = new ArrayList<>();
        for (Object element : list == null ? List.of(value) : list) {
            Long id = PhpValue.integer(element);
            if (id == null) {
                throw new ActionFailure(ApiError.EXPECTED_INTEGER, name);
            }
            ids.add(id);
        }
        return ids;
    }

    /** Returns the map of this name as parameters, none when not sent; ends the action with 294 for anything else. */
    public Parameters map(String name) {
        if (isEmpty(sent.get(name))) {
            return new Parameters(Map.of());
        }
        Map<String, @Nullable Object> map = PhpValue.map(sent.get(name));
        if (map == null) {
            throw new ActionFailure(ApiError.INVALID_DATA_TYPE, name);
        }
        return new Parameters(map);
    }

    /** Returns the map of this name as parameters, or ends the action with 167 when it was not sent. */
    public Parameters requiredMap(String name) {
        if (isEmpty(sent.get(name))) {
            throw new ActionFailure(ApiError.MISSING_PARAMETER, name);
        }
        return map(name);
    }

    private static boolean isEmpty(@Nullable Object value) {
        return value == null || value.equals("");
    }
}
