/** A tenant's configuration, normalised: what modules, fields, select values and action types there are. */
@NullMarked
package io.github.onoffice4j.generator.schema;

import org.jspecify.annotations.NullMarked;
