/** An onOffice API server on the local machine, for building, testing and trying out without an account. */
@NullMarked
package io.github.onoffice4j.sandbox;

import org.jspecify.annotations.NullMarked;
