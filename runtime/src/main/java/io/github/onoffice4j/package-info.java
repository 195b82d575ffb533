/** The onOffice API. */
@NullMarked
package io.github.onoffice4j;

import org.jspecify.annotations.NullMarked;
