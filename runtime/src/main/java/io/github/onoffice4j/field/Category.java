package io.github.onoffice4j.field;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The category that a field belongs to: the tab or section of the tenant's forms in which people find it.
 *
 * <p>See "Field configuration" in the onOffice API documentation. Immutable and safe for use by many threads.
 */
public final class Category {

    private final String table;
    private final Languages languages;
    private final List<String> labels;

    Category(String table, Languages languages, List<String> labels) {
        this.table = table;
        this.languages = languages;
        this.labels = List.copyOf(labels);
    }

    /**
     * Returns the technical name.
     *
     * @return the name, such as {@code Verwaltung}; empty if the server told none
     */
    public Optional<String> table() {
        return table.isEmpty() ? Optional.empty() : Optional.of(table);
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
     * Returns the label in the language of the locale, or in the first language of the model where that language was not
     * generated.
     *
     * @param locale the locale whose language counts
     * @return the tenant's own text, possibly empty
     */
    public String label(Locale locale) {
        return languages.pick(locale, labels);
    }

    /**
     * Returns the label, or the technical name if there is none.
     *
     * @return a text for people
     */
    @Override
    public String toString() {
        return label().isBlank() ? table : label();
    }
}
