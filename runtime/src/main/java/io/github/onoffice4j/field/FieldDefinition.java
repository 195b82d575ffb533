package io.github.onoffice4j.field;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the tenant's configuration says of a field, beside the form of its values. */
record FieldDefinition<R>(
        ModuleFields<R> fields,
        String constant,
        String name,
        List<String> labels,
        FieldMetadata metadata,
        boolean readOnly,
        boolean readable,
        boolean filterable,
        boolean sortable,
        boolean listed,
        @Nullable String askedFor,
        @Nullable ReadWith readWith) {

    FieldDefinition {
        labels = List.copyOf(labels);
    }
}
