/** What a {@link io.github.onoffice4j.OnOffice.Listener} is told: small immutable values, without secrets and without record contents. */
@NullMarked
package io.github.onoffice4j.event;

import org.jspecify.annotations.NullMarked;
