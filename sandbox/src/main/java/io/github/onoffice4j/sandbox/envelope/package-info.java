/** The request and answer frame around actions, with its two status levels. */
@NullMarked
package io.github.onoffice4j.sandbox.envelope;

import org.jspecify.annotations.NullMarked;
