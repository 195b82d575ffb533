package io.github.onoffice4j.sandbox.calls.criteria;

import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.calls.Language;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.tenant.TenantField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code get addressCompletionFields}: what people are asked for who complete their own address. */
final class CompletionFieldsCall implements Call {
    private static final List<String> FIELDS = List.of(
            "Anrede",
            "Titel",
            "Vorname",
            "Name",
            "Strasse",
            "Plz",
            "Ort",
            "Land",
            "Telefon1",
            "Email",
            "HerkunftKontakt");

    private final Agency agency;

    CompletionFieldsCall(Agency agency) {
        this.agency = agency;
    }

    @Override
    public Answer answer(ActionRequest action) {
        List<Object> members = new ArrayList<>();
        FIELDS.stream()
                .map(name -> agency.tenant().field("address", name))
                .flatMap(Optional::stream)
                .forEach(field -> members.add(member(field)));
        Map<String, Object> elements = new LinkedHashMap<>();
        elements.put("name", "Kontaktdaten");
        elements.put("fields", members);
        return Answer.one(true, 0, elements);
    }

    private static Map<String, @Nullable Object> member(TenantField field) {
        Map<String, @Nullable Object> member = new LinkedHashMap<>();
        member.put("id", field.name());
        member.put("name", field.labels().in(Language.GERMAN));
        member.put("type", field.type());
        if (field.values() != null) {
            Map<String, String> values = new LinkedHashMap<>();
            field.values()
                    .forEach(value -> values.put(value.key(), value.labels().in(Language.GERMAN)));
            member.put("values", values);
            member.put("default", field.defaultValue());
        }
        return member;
    }
}
