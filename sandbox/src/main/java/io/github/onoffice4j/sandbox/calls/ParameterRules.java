package io.github.onoffice4j.sandbox.calls;

import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The types and values that parameters may have, for each call on one line of {@code parameters.txt}. Immutable.
 */
final class ParameterRules {
    private static final String FILE = "parameters.txt";

    private final Map<String, List<ParameterRule>> rules;

    private ParameterRules(Map<String, List<ParameterRule>> rules) {
        this.rules = rules;
    }

    /** Reads them. */
    static ParameterRules read() {
        Map<String, List<ParameterRule>> rules = new LinkedHashMap<>();
        for (String line : text().split("\n", -1)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                List<String> call = new ArrayList<>();
                List<ParameterRule> parameters = new ArrayList<>();
                for (String word : line.strip().split("\\s+", -1)) {
                    if (word.contains(":")) {
                        parameters.add(ParameterRule.parse(word));
                    } else {
                        call.add(word);
                    }
                }
                rules.put(String.join(" ", call), List.copyOf(parameters));
            }
        }
        return new ParameterRules(rules);
    }

    /** Returns the rules by action and resource type, and by resource id for calls that have several. */
    Map<String, List<ParameterRule>> byCall() {
        return rules;
    }

    /** Ends the action with the error of the first parameter that breaks its rule; {@code ""} and null are not sent. */
    void check(ActionRequest action) {
        String call = action.verb() + " " + action.resourceType();
        List<ParameterRule> ofCall = rules.get(call + " " + action.resourceId());
        for (ParameterRule rule : ofCall == null ? rules.getOrDefault(call, List.of()) : ofCall) {
            Object sent = action.parameters().get(rule.name());
            boolean isSent = action.parameters().containsKey(rule.name());
            if (isSent && !rule.permits(sent)) {
                throw new ActionFailure(rule.error(sent), rule.name());
            }
        }
    }

    private static String text() {
        try (InputStream stream = Objects.requireNonNull(ParameterRules.class.getResourceAsStream(FILE), FILE)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The sandbox cannot read its own " + FILE, unreadable);
        }
    }
}
