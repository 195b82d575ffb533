/** Decides every Java name of the generated code, before any of it is written. */
@NullMarked
package io.github.onoffice4j.generator.name;

import org.jspecify.annotations.NullMarked;
