/** Tells what a tenant has changed between two schemas, and how much it matters to code generated from the first. */
@NullMarked
package io.github.onoffice4j.generator.compare;

import org.jspecify.annotations.NullMarked;
