package io.github.onoffice4j.sandbox.store;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A value a filter compares with.
 *
 * @param text the value as text; flags are 1 and 0, null is empty
 * @param number whether it came as a number, which makes texts be compared as numbers
 */
record Operand(String text, boolean number) {

    static Operand of(JsonNode value) {
        if (value.isBoolean()) {
            return new Operand(value.booleanValue() ? "1" : "0", true);
        }
        if (value.isNumber()) {
            return new Operand(value.decimalValue().toPlainString(), true);
        }
        return new Operand(value.isTextual() ? value.textValue() : "", false);
    }
}
