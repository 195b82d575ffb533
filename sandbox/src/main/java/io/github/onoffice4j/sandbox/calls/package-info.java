/** One class for each call the sandbox answers. */
@NullMarked
package io.github.onoffice4j.sandbox.calls;

import org.jspecify.annotations.NullMarked;
