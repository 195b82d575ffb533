/** A small application of the generated model. */
@NullMarked
package io.github.onoffice4j.sample;

import org.jspecify.annotations.NullMarked;
