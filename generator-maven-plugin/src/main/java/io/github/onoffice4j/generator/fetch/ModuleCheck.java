package io.github.onoffice4j.generator.fetch;

import io.github.onoffice4j.generator.schema.ModuleSchema;
import io.github.onoffice4j.generator.schema.SchemaException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Says what went wrong when the server did not answer with the modules it was asked for. */
final class ModuleCheck {

    private static final List<String> KNOWN = List.of(
            "address",
            "agentsLog",
            "calendar",
            "email",
            "estate",
            "file",
            "intranet",
            "news",
            "project",
            "task",
            "user");

    private final Collection<String> asked;

    /** Takes the modules that were asked for; none means all there are. */
    ModuleCheck(Collection<String> asked) {
        this.asked = List.copyOf(asked);
    }

    /** Makes the exception for an answer that a module's name is invalid; the server does not say which. */
    SchemaException refused(String serverMessage) {
        List<String> suspects =
                asked.stream().filter(module -> !KNOWN.contains(module)).toList();
        return suspects.isEmpty()
                ? new SchemaException("onOffice refused one of the modules " + String.join(", ", asked) + ": "
                        + serverMessage
                        + ". Leave out what the account does not have, in the goal parameter <modules>.")
                : unknown(suspects);
    }

    /**
     * Checks that the answer has fields, and every module that was asked for.
     *
     * @throws SchemaException if it has none, or a module is missing
     */
    void check(List<ModuleSchema> answered) {
        Set<String> ids = answered.stream().map(ModuleSchema::id).collect(Collectors.toCollection(TreeSet::new));
        List<String> missing =
                asked.stream().filter(module -> !ids.contains(module)).toList();
        boolean noneIsReal = !asked.isEmpty() && asked.stream().noneMatch(KNOWN::contains);
        if (!missing.isEmpty() && (!ids.isEmpty() || noneIsReal)) {
            throw unknown(missing);
        }
        if (answered.stream().allMatch(module -> module.fields().isEmpty())) {
            throw new SchemaException(
                    "The server answered without a single field. Most often the API user lacks rights:"
                            + " in onOffice, give it the right to read "
                            + (asked.isEmpty() ? "the modules you need" : "the modules " + String.join(", ", asked))
                            + ", and check that the token in use is that user's. The modules asked for are those of the goal"
                            + " parameter <modules>.");
        }
    }

    private static SchemaException unknown(List<String> modules) {
        String wrong = modules.get(0);
        List<String> near = NearNames.of(wrong, KNOWN);
        String others = modules.size() == 1
                ? ""
                : " (and " + String.join(", ", modules.subList(1, modules.size())) + ", perhaps)";
        return new SchemaException("onOffice does not know the module \"" + wrong + "\"" + others
                + ", named in the goal parameter <modules>. "
                + (near.isEmpty() ? "" : "Did you mean \"" + String.join("\" or \"", near) + "\"? ")
                + "Most accounts have " + String.join(", ", KNOWN) + "; case matters.");
    }
}
