package io.github.onoffice4j.sandbox.calls;

import io.github.onoffice4j.sandbox.behaviour.Quirk;
import io.github.onoffice4j.sandbox.record.Columns;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Order;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The order of estates, agents log and users: by the map form of {@code sortby}, and by the text form if that works. */
final class RecordOrder {
    private RecordOrder() {}

    static Comparator<Row> of(
            Agency agency, Columns columns, Map<String, @Nullable Object> parameters, Comparator<Row> otherwise) {
        Object sortBy = parameters.get("sortby");
        boolean textWorks = !agency.behaviour().has(Quirk.SORT_TEXT_IGNORED);
        return textWorks && sortBy instanceof String text && !text.isEmpty()
                ? Order.ofText(columns, sortBy, parameters.get("sortorder"))
                : Order.ofMap(columns, sortBy, otherwise);
    }
}
