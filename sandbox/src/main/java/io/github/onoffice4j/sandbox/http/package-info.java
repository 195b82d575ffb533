/** The single HTTP address of the API. */
@NullMarked
package io.github.onoffice4j.sandbox.http;

import org.jspecify.annotations.NullMarked;
