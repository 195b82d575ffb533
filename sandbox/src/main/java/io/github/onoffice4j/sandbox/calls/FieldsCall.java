package io.github.onoffice4j.sandbox.calls;

import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.php.PhpValue;
import io.github.onoffice4j.sandbox.tenant.Tenant;
import io.github.onoffice4j.sandbox.tenant.TenantField;
import io.github.onoffice4j.sandbox.tenant.TenantModule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code get fields}: the field configuration (onOffice API documentation, "Field configuration"). */
final class FieldsCall implements Call {
    private final Tenant tenant;

    FieldsCall(Tenant tenant) {
        this.tenant = tenant;
    }

    @Override
    public Answer answer(ActionRequest action) {
        Map<String, @Nullable Object> parameters = action.parameters();
        List<String> modules = names(parameters, "modules");
        List<String> fields = names(parameters, "fieldList");
        FieldShape shape = FieldShape.of(parameters);
        boolean inactive = PhpValue.isTrue(parameters.get("showOnlyInactive"));
        List<Answer.Entry> records = (modules.isEmpty() ? tenant.moduleIds() : modules)
                .stream()
                        .distinct()
                        .map(id -> tenant.module(id).orElseThrow(() -> new ActionFailure(ApiError.INVALID_MODULE)))
                        .map(module -> record(module, fields, inactive, shape))
                        .toList();
        return new Answer(true, null, records);
    }

    private static Answer.Entry record(TenantModule module, List<String> names, boolean inactive, FieldShape shape) {
        Map<String, @Nullable Object> elements = new LinkedHashMap<>();
        List<TenantField> fields = module.fields().values().stream()
                .filter(field -> field.inactive() == inactive)
                .filter(field -> names.isEmpty() || names.contains(field.name()))
                .toList();
        // The module's own label stands among its fields; without any field there is nothing at all.
        if (shape.hasLabels() && !fields.isEmpty()) {
            elements.put("label", shape.label(module.labels()));
        }
        fields.forEach(field -> elements.put(field.name(), shape.of(field)));
        return new Answer.Entry(module.id(), "", elements);
    }

    private static List<String> names(Map<String, @Nullable Object> parameters, String parameter) {
        Object sent = parameters.get(parameter);
        List<@Nullable Object> list = sent == null || "".equals(sent) ? List.of() : PhpValue.list(sent);
        if (list == null) {
            throw new ActionFailure(ApiError.ARRAY_EXPECTED, parameter);
        }
        return list.stream().map(String::valueOf).toList();
    }
}
