package io.github.onoffice4j;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A type of action in the agents log; it carries its kind, because a type is valid together with its kind only.
 *
 * <p>The generated {@code ActionTypes} holds the tenant's types. See "Action kinds and types" in the onOffice API documentation.
 * Immutable and safe for use by many threads.
 */
public sealed class ActionType permits TaskType {

    private final ActionKind kind;
    private final String key;
    private final List<String> labels;

    ActionType(ActionKind kind, String key, List<String> labels) {
        this.kind = kind;
        this.key = key;
        this.labels = labels;
    }

    /**
     * Returns the kind of the type.
     *
     * @return the kind
     */
    public final ActionKind kind() {
        return kind;
    }

    /**
     * Returns the key that identifies the type on the wire, within its kind.
     *
     * @return the key, the German name whatever the language
     */
    public final String key() {
        return key;
    }

    /**
     * Returns the label in the first language of the model.
     *
     * @return the tenant's own text, possibly empty
     */
    public final String label() {
        return labels.isEmpty() ? "" : labels.get(0);
    }

    /**
     * Returns the label in the language of the locale, or in the first language of the model.
     *
     * @param locale the locale whose language counts
     * @return the tenant's own text, possibly empty
     */
    public final String label(Locale locale) {
        return kind.languages().pick(locale, labels);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof ActionType type && kind.equals(type.kind) && key.equals(type.key);
    }

    @Override
    public final int hashCode() {
        return 31 * kind.hashCode() + key.hashCode();
    }

    @Override
    public final String toString() {
        return kind + " / " + key;
    }
}
