package io.github.onoffice4j.sandbox.calls;

import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.php.PhpValue;
import io.github.onoffice4j.sandbox.store.Agency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what {@code create task} and {@code modify task} write: fields in {@code data}, links beside it. */
final class TaskWriter {
    private final Agency agency;

    TaskWriter(Agency agency) {
        this.agency = agency;
    }

    /** Returns the stored forms, null for values that are cleared. */
    Map<String, @Nullable Object> values(Map<String, @Nullable Object> parameters) {
        if (parameters.get("data") == null) {
            throw new ActionFailure(ApiError.MISSING_PARAMETER, "data");
        }
        Map<String, @Nullable Object> data = PhpValue.map(parameters.get("data"));
        if (data == null) {
            throw new ActionFailure(ApiError.INVALID_DATA_TYPE, "data");
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        data.forEach((name, sent) -> values.put(name, TaskValue.of(agency.tenant(), agency.taskColumns(), name, sent)));
        Long address =
                RecordId.existing(parameters.get("relatedAddressId"), agency.addresses(), ApiError.UNKNOWN_ADDRESS);
        if (address != null) {
            values.put("relatedAddressId", List.of(address.toString()));
        }
        Long estate = RecordId.existing(parameters.get("relatedEstateId"), agency.estates(), ApiError.UNKNOWN_ESTATE);
        if (estate != null) {
            values.put("relatedEstateId", List.of(estate.toString()));
        }
        Long project = PhpValue.integer(parameters.get("relatedProjectIds"));
        if (project != null) {
            values.put("relatedProjectIds", List.of(project.toString()));
        }
        if (PhpValue.isTrue(parameters.get("responsibilityByGroup"))) {
            values.put("Verantwortung_Gruppe", values.get("Verantwortung"));
        }
        values.put("modified", agency.now());
        return values;
    }
}
