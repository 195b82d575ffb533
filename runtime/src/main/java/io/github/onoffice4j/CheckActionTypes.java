package io.github.onoffice4j;

import io.github.onoffice4j.ModelCheck.Finding;
import io.github.onoffice4j.ModelCheck.Severity;
import io.github.onoffice4j.call.Call;
import io.github.onoffice4j.call.CallParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the tenant's action kinds and types and compares them with those that were generated. */
final class CheckActionTypes extends Call<List<Finding>> {

    private final GeneratedModel model;

    CheckActionTypes(GeneratedModel model) {
        super(CallParameters.of(ActionId.GET, "actionkindtypes")
                .with("lang", model.languages().codes().get(0))
                .with(
                        "allowAutomaticTypesForActionKind",
                        model.actionKinds().stream().map(ActionKind::key).toList()));
        this.model = model;
    }

    @Override
    public List<Finding> decode(ActionResult result) {
        Map<String, ResultRecord> kinds = new LinkedHashMap<>();
        result.records().forEach(record -> kinds.put(String.valueOf(record.get("key")), record));
        List<Finding> findings = new ArrayList<>();
        for (ActionKind kind : model.actionKinds()) {
            ResultRecord now = kinds.remove(kind.key());
            if (now == null) {
                findings.add(Finding.ofActions(
                        Severity.BREAKING, "the tenant no longer has the action kind \"" + kind + "\""));
            } else {
                compare(kind, now, findings);
            }
        }
        kinds.keySet()
                .forEach(key ->
                        findings.add(Finding.ofActions(Severity.COMPATIBLE, "the action kind \"" + key + "\" is new")));
        return findings;
    }

    private void compare(ActionKind kind, ResultRecord now, List<Finding> findings) {
        Finding.relabelled(kind.label(), now.get("label"))
                .ifPresent(text ->
                        findings.add(Finding.ofActions(Severity.COSMETIC, "the action kind \"" + kind + "\" " + text)));
        Map<?, ?> types = map(now.get("types"));
        Map<?, ?> numbers = map(now.get("typesByDatabaseId"));
        Set<Object> added = new LinkedHashSet<>(types.keySet());
        for (ActionType type : model.actionTypes()) {
            if (type.kind().equals(kind)) {
                added.remove(type.key());
                compare(type, types, numbers, findings);
            }
        }
        added.forEach(key -> findings.add(
                Finding.ofActions(Severity.COMPATIBLE, "the action type \"" + kind + " / " + key + "\" is new")));
    }

    private static void compare(ActionType type, Map<?, ?> types, Map<?, ?> numbers, List<Finding> findings) {
        String subject = "the action type \"" + type + "\"";
        if (!types.containsKey(type.key())) {
            findings.add(Finding.ofActions(Severity.BREAKING, "the tenant no longer has " + subject));
            return;
        }
        if (type instanceof TaskType task && !type.key().equals(numbers.get(String.valueOf(task.databaseId())))) {
            findings.add(Finding.ofActions(
                    Severity.BREAKING,
                    subject + " no longer has the number by which tasks refer to it, " + task.databaseId()));
        }
        Finding.relabelled(type.label(), types.get(type.key()))
                .ifPresent(text -> findings.add(Finding.ofActions(Severity.COSMETIC, subject + " " + text)));
    }

    /** An empty map comes as a list. */
    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }
}
