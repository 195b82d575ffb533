/** Calls of marketplace providers. */
@NullMarked
package io.github.onoffice4j.sandbox.calls.market;

import org.jspecify.annotations.NullMarked;
