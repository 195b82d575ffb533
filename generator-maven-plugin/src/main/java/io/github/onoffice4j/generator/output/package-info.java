/** The one place that writes files: compares, replaces what changed, removes what is no longer generated. */
@NullMarked
package io.github.onoffice4j.generator.output;

import org.jspecify.annotations.NullMarked;
