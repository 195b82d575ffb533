/** How a sandbox behaves where the API itself has been seen, or documented, in more than one way. */
@NullMarked
package io.github.onoffice4j.sandbox.behaviour;

import org.jspecify.annotations.NullMarked;
