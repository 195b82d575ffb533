/** Finds what several tenants have in common, for code that serves all of them, and what each has of its own. */
@NullMarked
package io.github.onoffice4j.generator.tenants;

import org.jspecify.annotations.NullMarked;
