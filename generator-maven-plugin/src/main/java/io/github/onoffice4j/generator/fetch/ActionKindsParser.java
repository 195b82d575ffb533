package io.github.onoffice4j.generator.fetch;

import io.github.onoffice4j.generator.schema.ActionKindSchema;
import io.github.onoffice4j.generator.schema.ActionTypeSchema;
import io.github.onoffice4j.generator.schema.Labels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the action kinds and types: one record per kind, whose id is a running number and means nothing.
 *
 * <p>See "Types of actions and action kinds" in the onOffice API documentation. The server hides automatic types unless it is
 * asked for those of a kind by name: what only the second answer has is automatic.
 */
final class ActionKindsParser {

    private static final String CALL = "actionkindtypes";

    private ActionKindsParser() {}

    /**
     * Reads the answers in all languages to the call that hides automatic types.
     *
     * @param answers language to the elements of the records; the first language leads order and existence
     * @param problems takes what has a wrong type, which reads as if it were not there
     * @return the kinds with labels in all languages
     */
    static List<ActionKindSchema> parse(
            Map<String, ? extends List<? extends @Nullable Object>> answers, Problems problems) {
        List<List<ActionKindSchema>> languages = new ArrayList<>();
        answers.forEach((language, records) -> {
            List<ActionKindSchema> kinds = new ArrayList<>();
            for (Object elements : records) {
                kinds.add(kind(language, WireValue.of(CALL + "[" + kinds.size() + "]", elements, problems)));
            }
            languages.add(kinds);
        });
        return LanguageMerge.actionKinds(languages);
    }

    /**
     * Adds to each kind the types that only the other answer has, as automatic ones, behind its own.
     *
     * @param visible the kinds of the call that hides automatic types
     * @param all those of the call that asks for them too
     */
    static List<ActionKindSchema> withAutomatic(List<ActionKindSchema> visible, List<ActionKindSchema> all) {
        Map<String, ActionKindSchema> byKey = new LinkedHashMap<>();
        all.forEach(kind -> byKey.put(kind.key(), kind));
        return visible.stream()
                .map(kind -> withAutomatic(kind, byKey.getOrDefault(kind.key(), kind)))
                .toList();
    }

    private static ActionKindSchema withAutomatic(ActionKindSchema shown, ActionKindSchema complete) {
        Set<String> known = new LinkedHashSet<>();
        shown.types().forEach(type -> known.add(type.key()));
        List<ActionTypeSchema> types = new ArrayList<>(shown.types());
        for (ActionTypeSchema type : complete.types()) {
            if (!known.contains(type.key())) {
                types.add(new ActionTypeSchema(type.key(), type.labels(), true, type.databaseId()));
            }
        }
        return new ActionKindSchema(shown.key(), shown.labels(), types, shown.defaultType());
    }

    private static ActionKindSchema kind(String language, WireValue elements) {
        if (!elements.isObject()) {
            elements.expected("an object that describes an action kind");
            return new ActionKindSchema("", Labels.none(), List.of(), null);
        }
        FieldParser parser = new FieldParser(language);
        Map<String, Integer> databaseIds = databaseIds(elements.member("typesByDatabaseId"));
        List<ActionTypeSchema> types = new ArrayList<>();
        elements.member("types")
                .members()
                .forEach((key, label) ->
                        types.add(new ActionTypeSchema(key, parser.labels(label), false, databaseIds.get(key))));
        String defaultType = elements.member("default").text();
        return new ActionKindSchema(
                elements.member("key").requiredText(),
                parser.labels(elements.member("label")),
                types,
                defaultType == null || defaultType.isEmpty() ? null : defaultType);
    }

    private static Map<String, Integer> databaseIds(WireValue typesByDatabaseId) {
        Map<String, Integer> ids = new LinkedHashMap<>();
        typesByDatabaseId.members().forEach((id, type) -> {
            if (id.matches("[0-9]{1,9}")) {
                ids.putIfAbsent(type.requiredText(), Integer.valueOf(id));
            } else {
                type.expected("a number as its name");
            }
        });
        return ids;
    }
}
