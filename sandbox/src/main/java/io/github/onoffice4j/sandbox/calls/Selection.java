package io.github.onoffice4j.sandbox.calls;

import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.php.PhpValue;
import io.github.onoffice4j.sandbox.record.Column;
import io.github.onoffice4j.sandbox.record.Columns;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Reads the parameter {@code data} of read calls: the list of fields to answer. */
public final class Selection {
    private Selection() {}

    /** Returns the columns asked for; {@code unknownField} makes the error from position and name. */
    public static List<Column> of(
            Columns columns,
            Map<String, @Nullable Object> parameters,
            BiFunction<Integer, String, ActionFailure> unknownField) {
        Object data = parameters.get("data");
        List<@Nullable Object> names = data == null || "".equals(data) ? List.of() : PhpValue.list(data);
        if (names == null) {
            throw new ActionFailure(ApiError.ARRAY_EXPECTED, "data");
        }
        List<Column> selected = new ArrayList<>(names.size());
        for (Object name : names) {
            if (!(name instanceof String text)) {
                throw new ActionFailure(ApiError.FIELD_NOT_A_STRING);
            }
            int position = selected.size();
            selected.add(columns.readable(text).orElseThrow(() -> unknownField.apply(position, text)));
        }
        return selected;
    }

    /** The error of estates, addresses, agents log and users for a field they do not know. */
    public static ActionFailure unknownField(String name) {
        return new ActionFailure(ApiError.UNKNOWN_FIELD, name);
    }
}
