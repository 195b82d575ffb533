package io.github.onoffice4j.sandbox.calls;

import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.php.PhpValue;
import io.github.onoffice4j.sandbox.record.Columns;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Filter;
import io.github.onoffice4j.sandbox.store.Kind;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A filter the agency has saved, named by its id. */
public final class SavedFilter {
    private SavedFilter() {}

    /** Returns the filter with the id {@code sent}, which must be one of {@code module}; all pass when none was sent. */
    public static Predicate<Row> of(Agency agency, String module, Columns columns, @Nullable Object sent) {
        String text = PhpValue.text(sent);
        if (text != null && (text.isEmpty() || text.equals("0"))) {
            return row -> true;
        }
        Long id = PhpValue.integer(sent);
        return agency.table(Kind.FILTER)
                .find(id == null ? 0 : id)
                .filter(filter -> filter.text("module").equals(module))
                .map(filter -> Filter.of(columns, filter.get("filter"), Selection::unknownField))
                .orElseThrow(() -> new ActionFailure(ApiError.UNKNOWN_FILTER, text == null ? "Array" : text));
    }
}
