/** Finds the places in a project's compiled classes that use generated code. */
@NullMarked
package io.github.onoffice4j.generator.usage;

import org.jspecify.annotations.NullMarked;
