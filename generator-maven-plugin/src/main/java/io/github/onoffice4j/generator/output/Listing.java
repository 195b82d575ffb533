package io.github.onoffice4j.generator.output;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files that earlier runs wrote. Immutable.
 *
 * @param source the fingerprint of all that the files were made from; empty when the run did not end well, or when some of what
 *     it made is in a file of others
 * @param files path in the folder to the fingerprint of what was written; to an empty text when that is not known
 */
record Listing(String source, SortedMap<String, String> files) {

    static final Listing NONE = new Listing("", Map.of());

    Listing {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    Listing(String source, Map<String, String> files) {
        this(source, new TreeMap<>(files));
    }
}
