/** The schema as files for version control: one file a module, one line an entry; knows neither the wire nor Maven. */
@NullMarked
package io.github.onoffice4j.generator.snapshot;

import org.jspecify.annotations.NullMarked;
