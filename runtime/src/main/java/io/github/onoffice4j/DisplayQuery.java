package io.github.onoffice4j;

import java.util.Objects;

/**
 * A query that reads values as onOffice shows them to people: prices with currency, areas with unit, labels instead of keys.
 *
 * <p>Such values are for display only. They are neither parsed nor written back, which is why they do not come in the records of
 * the typed query. See "formatoutput" in the onOffice API documentation. Immutable and safe for use by many threads.
 *
 * @param <R> the record class of the module
 */
public final class DisplayQuery<R extends OnOfficeRecord<R>> {

    private final QueryState<R> state;

    DisplayQuery(QueryState<R> state, String language) {
        if (Objects.requireNonNull(language, "language").isBlank()) {
            throw new IllegalArgumentException(
                    "A language has three letters, such as ENG: for module " + state.module());
        }
        this.state = state.option("formatoutput", true).option("outputlanguage", language);
    }

    QueryState<R> state() {
        return state;
    }

    /**
     * Returns what the query asks for.
     *
     * @return a text for people
     */
    @Override
    public String toString() {
        return state.toString();
    }
}
