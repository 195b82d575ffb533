package io.github.onoffice4j.generator.fetch;

import io.github.onoffice4j.generator.schema.ModuleSchema;
import io.github.onoffice4j.generator.schema.NearNames;
import io.github.onoffice4j.generator.schema.SchemaException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Says what went wrong when the server did not answer with the modules it was asked for. */
final class ModuleCheck {

    private final List<String> asked;
    private final Supplier<List<String>> existing;

    /**
     * Makes a check.
     *
     * @param asked the modules that were asked for; none means all there are
     * @param existing asks the server for the modules that have fields; called only when something is wrong
     */
    ModuleCheck(List<String> asked, Supplier<List<String>> existing) {
        this.asked = asked;
        this.existing = existing;
    }

    /** Makes the exception for an answer that a module's name is invalid; the server does not say which. */
    SchemaException refused(String serverMessage) {
        List<String> modules = existing.get();
        List<String> unknown = new ArrayList<>(asked);
        unknown.removeAll(modules);
        return unknown.isEmpty()
                ? new SchemaException("onOffice refused one of the modules " + String.join(", ", asked) + ": "
                        + serverMessage + ". Leave out what the account does not have, in goal parameter <modules>")
                : unknown(unknown, modules);
    }

    /**
     * Checks that the answer has fields, and of every module that was asked for.
     *
     * @throws SchemaException if it has none, or a module or its fields are missing
     */
    void check(List<ModuleSchema> answered) {
        List<String> missing = new ArrayList<>(asked);
        missing.removeAll(answered.stream().map(ModuleSchema::id).toList());
        if (!missing.isEmpty()) {
            List<String> modules = existing.get();
            throw modules.isEmpty() ? withoutFields(asked) : unknown(missing, modules);
        }
        List<String> empty = answered.stream()
                .filter(module -> module.fields().isEmpty())
                .map(ModuleSchema::id)
                .toList();
        if (asked.isEmpty() ? empty.size() == answered.size() : !empty.isEmpty()) {
            throw withoutFields(asked.isEmpty() ? List.of() : empty);
        }
    }

    private static SchemaException withoutFields(List<String> modules) {
        String which = String.join(", ", modules);
        return new SchemaException("onOffice answered without any field"
                + (modules.isEmpty() ? "" : " of " + which)
                + ". Most often the API user lacks rights: in onOffice, give it the right to read "
                + (modules.isEmpty() ? "the modules you need" : which)
                + ", and check that token and secret are those of this user"
                + (modules.isEmpty()
                        ? ""
                        : "; or leave out what the account does not use, in goal parameter <modules>"));
    }

    private static SchemaException unknown(List<String> wrong, List<String> modules) {
        String each = wrong.stream()
                .map(module -> "\"" + module + "\"" + NearNames.hint(module, modules))
                .collect(Collectors.joining(", none "));
        return new SchemaException("The account has no module " + each + ". It has " + String.join(", ", modules)
                + "; case matters, in goal parameter <modules>");
    }
}
