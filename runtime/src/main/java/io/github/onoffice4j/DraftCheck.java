package io.github.onoffice4j;

import io.github.onoffice4j.DraftReport.Problem;
import io.github.onoffice4j.DraftReport.Rule;
import io.github.onoffice4j.field.Choice;
import io.github.onoffice4j.field.Criterion;
import io.github.onoffice4j.field.Dependency;
import io.github.onoffice4j.field.Field;
import io.github.onoffice4j.field.MultiSelectField;
import io.github.onoffice4j.field.SingleSelectField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks for all that is wrong with a draft, without asking the server. Not safe for use by many threads. */
final class DraftCheck<R extends OnOfficeRecord<R>> {

    private final DraftState<R> draft;
    private final RecordModule<R> module;
    private final ActionId call;
    private final List<Problem> problems = new ArrayList<>();

    private DraftCheck(DraftState<R> draft, ActionId call) {
        this.draft = draft;
        this.module = draft.module();
        this.call = call;
    }

    static <R extends OnOfficeRecord<R>> DraftReport report(DraftState<R> draft, ActionId call) {
        DraftCheck<R> check = new DraftCheck<>(draft, call);
        draft.entries().forEach(check::entry);
        if (call == ActionId.CREATE) {
            check.companions();
        }
        return new DraftReport(check.problems);
    }

    private void entry(String name, DraftState.Entry entry) {
        if (call == ActionId.CREATE
                ? entry.target().modifyOnly()
                : entry.target().createOnly()) {
            add(
                    Rule.CALL,
                    name,
                    "Only the " + (call == ActionId.CREATE ? "modify" : "create") + " call takes it; leave it out");
        }
        Field<R, ?> field = module.field(name);
        if (field == null || draft.text(name).isEmpty()) {
            return;
        }
        length(field, entry.value());
        applicability(field.criteria(), "The field", field);
        choices(field, entry.value()).forEach((key, choice) -> {
            if (choice == null || choice.isUnrecognized()) {
                add(
                        Rule.PERMITTED_VALUE,
                        name,
                        "The key \"" + key + "\" is none that this model knows. If the tenant has added it, generate"
                                + " the model again; otherwise remove it");
            } else if (!choice.isActive()) {
                add(
                        Rule.PERMITTED_VALUE,
                        name,
                        "The value \"" + key + "\" is no longer active, and the server refuses it; remove it");
            } else {
                dependency(field, choice);
                applicability(field.criteria(choice), "The value \"" + key + "\"", field);
            }
        });
    }

    private void length(Field<R, ?> field, Object value) {
        if (field.length().isPresent() && value instanceof String text) {
            int characters = text.codePointCount(0, text.length());
            int most = field.length().getAsInt();
            if (characters > most) {
                add(
                        Rule.LENGTH,
                        field.name(),
                        "The text has " + characters + " characters, and the field takes " + most);
            }
        }
    }

    /** Returns key to value; a key that leads to none is a problem as one that is not recognized. */
    private static Map<String, @Nullable Choice> choices(Field<?, ?> field, Object wire) {
        Map<String, @Nullable Choice> choices = new LinkedHashMap<>();
        if (field instanceof SingleSelectField<?, ?> select) {
            choices.put(String.valueOf(wire), select.decode(wire));
        } else if (field instanceof MultiSelectField<?, ?> select) {
            for (String key : select.decodeKeys(wire)) {
                choices.put(key, select.decode(List.of(key)).iterator().next());
            }
        }
        return choices;
    }

    private void dependency(Field<R, ?> field, Choice choice) {
        Dependency<R> dependency = field.dependency().orElse(null);
        Choice required =
                dependency == null ? null : dependency.required(choice).orElse(null);
        if (dependency == null
                || required == null
                || !draft.entries().containsKey(dependency.parent().name())) {
            return;
        }
        String parent = dependency.parent().name();
        if (!draft.text(parent).equals(required.key())) {
            add(
                    Rule.DEPENDENCY,
                    field.name(),
                    "The value \"" + choice.key() + "\" needs " + parent + " as \"" + required.key()
                            + "\", and the draft sets it to \"" + draft.text(parent) + "\"");
        }
    }

    /** A criterion is checked when the draft sets the field that decides it; what the record holds is not known here. */
    private void applicability(List<Criterion<R>> criteria, String subject, Field<R, ?> field) {
        for (Criterion<R> criterion : criteria) {
            Field<R, ?> decidedBy = criterion.decidedBy();
            List<String> set = decidedBy == null ? List.of() : draft.texts(decidedBy.name());
            if (decidedBy != null && !set.isEmpty() && set.stream().noneMatch(criterion.keys()::contains)) {
                add(
                        Rule.APPLICABILITY,
                        field.name(),
                        subject + " applies where " + criterion + ", and the draft sets " + decidedBy.name() + " to \""
                                + String.join(", ", set) + "\"");
            }
        }
    }

    private void companions() {
        for (CompanionRule rule : module.companions()) {
            if (rule.isBrokenBy(draft)) {
                add(Rule.COMPANION, rule.subject(), rule.toString());
            }
        }
    }

    private void add(Rule rule, String name, String message) {
        DraftState.Entry entry = draft.entries().get(name);
        problems.add(new Problem(
                rule,
                module.name(),
                name,
                entry == null ? null : entry.value(),
                message + ": for field " + module.name() + "." + name));
    }
}
