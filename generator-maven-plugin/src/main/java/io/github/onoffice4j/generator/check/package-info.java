/** Joins what a tenant has changed with the places in a project's code that it concerns, as a report for people and tools. */
@NullMarked
package io.github.onoffice4j.generator.check;

import org.jspecify.annotations.NullMarked;
