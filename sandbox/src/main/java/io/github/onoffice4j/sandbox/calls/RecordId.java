package io.github.onoffice4j.sandbox.calls;

import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.php.PhpValue;
import io.github.onoffice4j.sandbox.store.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads record ids, which may be numbers or text. */
public final class RecordId {
    private RecordId() {}

    /** Returns the record id of a modify call; {@code missing} is the error when there is none. */
    public static long of(ActionRequest action, ApiError missing) {
        if (action.resourceId().isEmpty()) {
            throw new ActionFailure(missing);
        }
        Long id = PhpValue.integer(action.resourceId());
        if (id == null) {
            throw new ActionFailure(ApiError.UNKNOWN_RECORD);
        }
        return id;
    }

    /** Returns the id in {@code sent}, which must be a record of {@code table}; null when nothing was sent. */
    public static @Nullable Long existing(@Nullable Object sent, Table table, ApiError unknown) {
        if (sent == null || "".equals(sent)) {
            return null;
        }
        Long id = PhpValue.integer(sent);
        if (id == null || table.find(id).isEmpty()) {
            throw new ActionFailure(unknown);
        }
        return id;
    }

    /** Returns the ids in {@code sent}, a list or a single one, as text; elements that are no ids are left out. */
    public static List<String> texts(@Nullable Object sent) {
        List<@Nullable Object> list = PhpValue.list(sent);
        List<String> ids = new ArrayList<>();
        for (Object element : list == null ? singleton(sent) : list) {
            Long id = PhpValue.integer(element);
            if (id != null) {
                ids.add(id.toString());
            }
        }
        return ids;
    }

    private static List<@Nullable Object> singleton(@Nullable Object value) {
        List<@Nullable Object> list = new ArrayList<>();
        list.add(value);
        return list;
    }
}
