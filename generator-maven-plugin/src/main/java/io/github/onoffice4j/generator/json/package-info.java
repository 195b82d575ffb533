/** Reads JSON files that people edit and other programs write, strictly: every problem is told with its line. */
@NullMarked
package io.github.onoffice4j.generator.json;

import org.jspecify.annotations.NullMarked;
