package io.github.onoffice4j.sandbox.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.onoffice4j.sandbox.call.Parameters;
import io.github.onoffice4j.sandbox.store.FormattedValue;
import io.github.onoffice4j.sandbox.store.ValueForm;

/** Reads {@code formatoutput} and {@code outputlanguage}. */
final class ValueForms {

    private ValueForms() {}

    static ValueForm of(ObjectNode parameters) {
        if (!new Parameters(parameters).flag("formatoutput")) {
            return ValueForm.PLAIN;
        }
        JsonNode language = parameters.path("outputlanguage");
        return new FormattedValue(
                language.isTextual() && !language.textValue().isEmpty() ? language.textValue() : "DEU");
    }
}
