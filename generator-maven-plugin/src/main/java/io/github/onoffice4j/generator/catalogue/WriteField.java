package io.github.onoffice4j.generator.catalogue;

import io.github.onoffice4j.generator.schema.SelectValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value a call that writes takes under a name of its own. Immutable.
 *
 * @param name the name as the API spells it
 * @param javaName the method that sets it
 * @param kind what the API expects
 * @param inData whether it goes where the fields go; otherwise it stands beside them among the parameters
 * @param createOnly whether only the call that creates takes it
 * @param modifyOnly whether only the call that modifies takes it
 * @param choicesModule the module of the select its values come from; null when they come from none
 * @param choicesField the select its values come from; null when they come from none
 * @param values the values of a kind {@code FIXED} or {@code FIXED_NUMBER}; empty for other kinds
 * @param sentence what it sets, as one sentence of Javadoc
 */
public record WriteField(
        String name,
        String javaName,
        WriteKind kind,
        boolean inData,
        boolean createOnly,
        boolean modifyOnly,
        @Nullable String choicesModule,
        @Nullable String choicesField,
        List<SelectValue> values,
        String sentence) {
    public WriteField {
        values = List.copyOf(values);
    }
}
