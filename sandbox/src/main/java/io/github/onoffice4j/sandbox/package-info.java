/** The onOffice API. */
@NullMarked
package io.github.onoffice4j.sandbox;

import org.jspecify.annotations.NullMarked;
