package io.github.onoffice4j.generator.compare;

import java.util.Optional;

/** Knows what generated code calls the parts of a tenant's schema. */
@FunctionalInterface
public interface JavaNames {

    /**
     * Returns the name of a part.
     *
     * @param place the part
     * @return a name such as {@code Estate.KAUFPREIS}; empty if generated code has none for it
     */
    Optional<String> of(Place place);

    /** Returns names that know nothing. */
    static JavaNames none() {
        return place -> Optional.empty();
    }
}
