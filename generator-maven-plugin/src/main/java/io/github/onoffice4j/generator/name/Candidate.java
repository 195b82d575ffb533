package io.github.onoffice4j.generator.name;

import io.github.onoffice4j.generator.schema.Labels;

/**
 * A thing that is to get a name, with what people call it. Immutable.
 *
 * @param thing the thing
 * @param labels its labels, perhaps none
 */
record Candidate(Thing thing, Labels labels) {}
