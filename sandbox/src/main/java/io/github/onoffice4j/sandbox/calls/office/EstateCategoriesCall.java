package io.github.onoffice4j.sandbox.calls.office;

import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.calls.Language;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.tenant.SelectValue;
import io.github.onoffice4j.sandbox.tenant.TenantField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code get estateCategories}: classes of estates, and their types by class. */
final class EstateCategoriesCall implements Call {
    private final Agency agency;

    EstateCategoriesCall(Agency agency) {
        this.agency = agency;
    }

    @Override
    public Answer answer(ActionRequest action) {
        List<Answer.Entry> records = List.of(
                new Answer.Entry("objektart", "", list("objektart")),
                new Answer.Entry("objekttyp", "", types()),
                new Answer.Entry("nutzungsart", "", list("nutzungsart")),
                new Answer.Entry("vermarktungsart", "", list("vermarktungsart")));
        return new Answer(true, null, records);
    }

    private List<Map<String, String>> list(String field) {
        return values(field).stream().map(EstateCategoriesCall::named).toList();
    }

    private Map<String, List<Object>> types() {
        Map<String, String> classes =
                field("objekttyp").map(TenantField::dependencies).orElse(Map.of());
        Map<String, List<Object>> types = new LinkedHashMap<>();
        for (SelectValue type : values("objekttyp")) {
            String estateClass = classes.get(type.key());
            if (estateClass != null) {
                types.computeIfAbsent(estateClass, key -> new ArrayList<>()).add(named(type));
            }
        }
        return types;
    }

    private List<SelectValue> values(String name) {
        return field(name).map(TenantField::values).orElse(List.of());
    }

    private Optional<TenantField> field(String name) {
        return agency.tenant().field("estate", name);
    }

    private static Map<String, String> named(SelectValue value) {
        Map<String, String> named = new LinkedHashMap<>();
        named.put("id", value.key());
        named.put("name", value.labels().in(Language.GERMAN));
        return named;
    }
}
