/**
 * What generated calls are made of: their parameters, and the values of their results.
 *
 * <p>An application needs of it what its calls answer with, such as {@link io.github.onoffice4j.call.Done}; the rest is for
 * generated code.
 */
@NullMarked
package io.github.onoffice4j.call;

import org.jspecify.annotations.NullMarked;
