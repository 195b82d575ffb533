package io.github.onoffice4j.field;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the tenant's configuration says of a field, beside the form of its values. */
record FieldDefinition(
        String module,
        String recordClass,
        String constant,
        String name,
        Languages languages,
        List<String> labels,
        @Nullable Integer length,
        boolean readOnly,
        boolean readable,
        boolean filterable,
        boolean sortable,
        boolean listed) {

    FieldDefinition {
        labels = List.copyOf(labels);
    }
}
