/** Writes the named model as Java source: one small class for each kind of file, text only, no files. */
@NullMarked
package io.github.onoffice4j.generator.emit;

import org.jspecify.annotations.NullMarked;
