package io.github.onoffice4j.generator.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a call. Immutable.
 *
 * @param path the name as the API spells it, behind the name of its container and a slash where it stands in one
 * @param javaName the method that sets it
 * @param type the type of its value
 * @param mandatory whether the call needs it
 * @param limits what values are allowed
 * @param values the values of a choice
 * @param open whether the tenant may have further values
 * @param module the module its fields are of, null for any
 * @param ranges whether its fields may have a range as their value, which is sent as {@code x__von} and {@code x__bis}
 * @param commas whether several values of a field are sent as one text with commas
 * @param secret whether it must not be shown
 * @param byDefault what holds where it is not set, in words; empty where that needs no words
 * @param sentence what it does, as one sentence of Javadoc
 * @param fixed the value that is always sent, null where the user sets it
 */
public record CallParameter(
        String path,
        String javaName,
        ParameterType type,
        boolean mandatory,
        Limits limits,
        List<AllowedValue> values,
        boolean open,
        @Nullable String module,
        boolean ranges,
        boolean commas,
        boolean secret,
        String byDefault,
        String sentence,
        @Nullable Object fixed) {

    public CallParameter {
        values = List.copyOf(values);
    }

    /**
     * What values are allowed.
     *
     * @param min the least number, or the least number of values, null for no limit
     * @param max the greatest number, or the greatest number of values, null for no limit
     * @param maxLength the greatest number of characters, null for no limit
     * @param pattern the form of a text as a regular expression, null for any
     * @param form the form in words, empty without a pattern
     */
    public record Limits(
            @Nullable Long min,
            @Nullable Long max,
            @Nullable Integer maxLength,
            @Nullable String pattern,
            String form) {}

    /**
     * One value of a choice.
     *
     * @param key the value as the API spells it
     * @param name the constant
     * @param sentence what it means
     */
    public record AllowedValue(String key, String name, String sentence) {}
}
