/** The agency itself: its staff, select values, links and rights, and what is done with its records around them. */
@NullMarked
package io.github.onoffice4j.sandbox.calls.office;

import org.jspecify.annotations.NullMarked;
