package io.github.onoffice4j.generator.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The page of the documentation that lists all calls and relation types, written from the catalogue. */
final class CallTable {

    private static final Map<ApiCall.TypedBy, String> ELSEWHERE = Map.of(
            ApiCall.TypedBy.QUERY, "the module's query, such as `Estate.query()`",
            ApiCall.TypedBy.DRAFT, "the module's draft, such as `Estate.draft()`",
            ApiCall.TypedBy.RELATION, "[relation types](#relation-types)",
            ApiCall.TypedBy.UPLOAD, "`OnOffice.upload`");

    private final CallCatalogue catalogue;
    private final StringBuilder page = new StringBuilder();

    private CallTable(CallCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Returns the page as Markdown. */
    static String of(CallCatalogue catalogue) {
        CallTable table = new CallTable(catalogue);
        table.heading();
        table.overview();
        table.calls();
        table.relationTypes();
        return table.page.toString();
    }

    private void heading() {
        line("# All calls of the API");
        line("");
        line("Written from the catalogue that the classes are generated from; do not edit it by hand.");
        line(
                "Every call is a class in the package `calls` below your `packageName`, begins with `call()`, leads through the");
        line("parameters it needs, and is sent with `onOffice.send(…)`, `sendAsync(…)` or in a batch:");
        line("");
        line("```java");
        line("List<GetUsers.User> users = onOffice.send(GetUsers.call());");
        line("String text = onOffice.send(ResolveMacros.call().text(\"Dear _Vorname\").addressIds(81));");
        line("```");
        line("");
    }

    private void overview() {
        line("| Row | Call | Class | What it does | Cacheable |");
        line("| --- | --- | --- | --- | --- |");
        List<ApiCall> calls = new ArrayList<>(catalogue.calls());
        calls.sort(Comparator.comparingInt(ApiCall::row));
        for (ApiCall call : calls) {
            line("| " + call.row() + " | `" + wire(call) + "` | " + type(call) + " | " + markdown(call.sentence())
                    + " | " + (call.cacheable() ? "yes" : "") + " |");
        }
        line("");
    }

    private static String type(ApiCall call) {
        ApiCall.CallForm form = call.form();
        if (form == null) {
            return Objects.requireNonNull(ELSEWHERE.get(call.typedBy()));
        }
        return "[" + form.name() + "](#" + form.name().toLowerCase(Locale.ROOT) + ")"
                + (form.replacement() == null ? "" : " (deprecated)");
    }

    private static String wire(ApiCall call) {
        ApiCall.CallForm form = call.form();
        boolean word =
                form != null && form.resource() != null && form.resource().word() != null;
        return call.action().name().toLowerCase(Locale.ROOT) + " " + call.resourceType()
                + (word ? " " + form.resource().word() : "");
    }

    private void calls() {
        catalogue.calls().stream().filter(call -> call.form() != null).forEach(this::call);
    }

    private void call(ApiCall call) {
        ApiCall.CallForm form = Objects.requireNonNull(call.form());
        line("## " + form.name());
        line("");
        line(markdown(call.sentence() + (form.details().isEmpty() ? "" : " " + form.details())));
        if (form.replacement() != null) {
            line("");
            line("Deprecated: " + markdown(form.replacement()) + ".");
        }
        line("");
        line("`" + wire(call) + "` answers with " + answer(form.result()) + most(form) + ".");
        line("");
        ApiCall.Resource resource = form.resource();
        List<CallParameter> parameters = new ArrayList<>();
        if (resource != null && resource.parameter() != null) {
            parameters.add(resource.parameter());
        }
        form.parameters().stream()
                .filter(parameter -> parameter.fixed() == null)
                .forEach(parameters::add);
        if (!parameters.isEmpty()) {
            line("| Method | Parameter | Type | Needed | What it does |");
            line("| --- | --- | --- | --- | --- |");
            parameters.forEach(this::parameter);
            line("");
        }
    }

    private void parameter(CallParameter parameter) {
        line("| `" + parameter.javaName() + "` | `" + parameter.path().replace('/', '.') + "` | "
                + CamelCase.of(parameter.type().name()) + values(parameter) + " | "
                + (parameter.mandatory() ? "yes" : "") + " | " + markdown(parameter.sentence()) + " |");
    }

    private static String values(CallParameter parameter) {
        return parameter.values().isEmpty()
                ? ""
                : ": "
                        + parameter.values().stream()
                                .map(value -> "`" + value.name() + "`")
                                .collect(Collectors.joining(", "))
                        + (parameter.open() ? " and others" : "");
    }

    private static String answer(CallResult result) {
        String value = result.value() == null ? "" : "`" + shown(result.value()) + "`";
        return switch (result.records()) {
            case DONE -> "nothing but that it was done";
            case CREATED -> "the number of the new record";
            case ONE, BY_ID -> "one " + value;
            case OPTIONAL -> "one " + value + " or none";
            case MANY -> "a list of " + value;
            case PAGE -> "a page of " + value;
        };
    }

    private static String most(ApiCall.CallForm form) {
        return form.result().parts() == null
                ? ""
                : ", at most " + form.most() + " at once; `onOffice.list(…)` and `stream(…)` read all";
    }

    private static String shown(ResultType type) {
        return switch (type.kind()) {
            case OBJECT -> Objects.requireNonNull(type.name());
            case LIST, MAP ->
                CamelCase.of(type.kind().name()) + "<" + shown(Objects.requireNonNull(type.entry())) + ">";
            default -> CamelCase.of(type.kind().name());
        };
    }

    private void relationTypes() {
        line("## Relation types");
        line("");
        line(
                "The class is named after the parent's side. What is linked, unlinked or modified by a method has a mark there; all");
        line("of them can be read.");
        line("");
        line("| Constant | Type | Parent | Child | Link | Unlink | Modify | What it is |");
        line("| --- | --- | --- | --- | --- | --- | --- | --- |");
        for (CallSet.RelationGroup group : CallSet.of(catalogue).relations()) {
            for (RelationType relation : group.types()) {
                line("| `" + group.name() + "." + relation.name() + "` | `" + relation.urn() + "` | "
                        + relation.parentName() + " | " + relation.childName() + " | " + mark(relation.create()) + " | "
                        + mark(relation.delete()) + " | " + mark(relation.modify()) + " | "
                        + markdown(relation.sentence()) + " |");
            }
        }
    }

    private static String mark(boolean able) {
        return able ? "yes" : "";
    }

    /** Turns what is written for Javadoc into Markdown. */
    private static String markdown(String text) {
        return text.replaceAll("\\{@code ([^}]*)}", "`$1`").replace("|", "\\|");
    }

    private void line(String text) {
        page.append(text.stripTrailing()).append('\n');
    }
}
