package io.github.onoffice4j;

import io.github.onoffice4j.field.Languages;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A kind of action in the agents log, such as e-mail or appointment; the generated {@code ActionTypes} holds them.
 *
 * <p>Kinds and types are configured by the tenant; see "Action kinds and types" in the onOffice API documentation. Immutable
 * and safe for use by many threads.
 */
public final class ActionKind {

    private final String key;
    private final Languages languages;
    private final List<String> labels;

    private ActionKind(String key, Languages languages, List<String> labels) {
        this.key = key;
        this.languages = languages;
        this.labels = labels;
    }

    /**
     * Makes a kind; used by generated code only.
     *
     * @param key the key, the German name whatever the language
     * @param languages the languages of the labels
     * @param labels one text a language
     * @return the kind
     */
    public static ActionKind of(String key, Languages languages, String... labels) {
        return new ActionKind(key, languages, List.of(labels));
    }

    /**
     * Makes a type of this kind; used by generated code only.
     *
     * @param typeKey the key, the German name whatever the language
     * @param typeLabels one text a language
     * @return the type
     */
    public ActionType type(String typeKey, String... typeLabels) {
        return new ActionType(this, typeKey, List.of(typeLabels));
    }

    /**
     * Makes a type of task of this kind; used by generated code only.
     *
     * @param typeKey the key, the German name whatever the language
     * @param databaseId the number by which tasks refer to the type
     * @param typeLabels one text a language
     * @return the type
     */
    public TaskType taskType(String typeKey, long databaseId, String... typeLabels) {
        return new TaskType(this, typeKey, databaseId, List.of(typeLabels));
    }

    /**
     * Returns the key that identifies the kind on the wire.
     *
     * @return the key, the German name whatever the language
     */
    public String key() {
        return key;
    }

    /**
     * Returns the label in the first language of the model.
     *
     * @return the tenant's own text, possibly empty
     */
    public String label() {
        return labels.isEmpty() ? "" : labels.get(0);
    }

    /**
     * Returns the label in the language of the locale, or in the first language of the model.
     *
     * @param locale the locale whose language counts
     * @return the tenant's own text, possibly empty
     */
    public String label(Locale locale) {
        return languages.pick(locale, labels);
    }

    Languages languages() {
        return languages;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ActionKind kind && key.equals(kind.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key;
    }
}
