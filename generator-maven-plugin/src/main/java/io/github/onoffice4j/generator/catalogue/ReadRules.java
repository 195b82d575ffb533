package io.github.onoffice4j.generator.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a module is read. Immutable.
 *
 * @param resourceType the resource type of the read call
 * @param sort the form of the order
 * @param paging how all records are read
 * @param idFilterField the field that filters by record id; null when the module has none
 * @param idListOption the option that picks records by their ids; null when the filter does
 * @param uniqueField the field to order by that differs in every record; null when the call cannot sort
 * @param renumberingOption the option that makes records come under other ids than those they are filtered by; null when
 *     there is none
 * @param display whether the call can format values for display
 * @param fieldRequests how the call is asked for fields for which the name is not enough
 * @param options further parameters of the call
 */
public record ReadRules(
        String resourceType,
        Sort sort,
        Paging paging,
        @Nullable String idFilterField,
        @Nullable String idListOption,
        @Nullable String uniqueField,
        @Nullable String renumberingOption,
        boolean display,
        List<FieldRequest> fieldRequests,
        List<ReadOption> options) {
    public ReadRules {
        fieldRequests = List.copyOf(fieldRequests);
        options = List.copyOf(options);
    }
}
