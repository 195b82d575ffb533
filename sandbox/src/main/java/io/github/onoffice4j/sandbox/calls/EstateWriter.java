package io.github.onoffice4j.sandbox.calls;

import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.php.PhpValue;
import io.github.onoffice4j.sandbox.record.Column;
import io.github.onoffice4j.sandbox.record.Columns;
import io.github.onoffice4j.sandbox.record.StoredForm;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the values that {@code create estate} and {@code modify estate} write. */
final class EstateWriter {
    private EstateWriter() {}

    /** Returns the stored forms of {@code parameters.data}, null for values that are cleared. */
    static Map<String, @Nullable Object> values(Columns columns, ActionRequest action) {
        Object sent = action.parameters().get("data");
        if (sent == null) {
            throw new ActionFailure(ApiError.MISSING_PARAMETER, "data");
        }
        Map<String, @Nullable Object> data = PhpValue.map(sent);
        if (data == null) {
            throw new ActionFailure(ApiError.INVALID_DATA_TYPE, "data");
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        data.forEach((name, value) -> {
            if (name.equals("status")) {
                checkStatus(value);
                return;
            }
            Column column =
                    columns.writable(name).orElseThrow(() -> new ActionFailure(ApiError.UNKNOWN_ESTATE_FIELD, name));
            values.put(name, StoredForm.of(column, value));
        });
        return values;
    }

    /** The state follows from status2: a number is refused, a text accepted without effect. */
    private static void checkStatus(@Nullable Object value) {
        if (!(value instanceof String)) {
            throw new ActionFailure(ApiError.EXPECTED_STRING, "status");
        }
    }
}
