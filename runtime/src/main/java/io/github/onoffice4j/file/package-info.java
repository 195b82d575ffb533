/** Files: what {@code upload} and {@code download} of {@link io.github.onoffice4j.OnOffice} take and return. */
@NullMarked
package io.github.onoffice4j.file;

import org.jspecify.annotations.NullMarked;
