/** The sandbox in JUnit 5 tests; needs {@code junit-jupiter-api}, which such tests have. */
@NullMarked
package io.github.onoffice4j.sandbox.junit;

import org.jspecify.annotations.NullMarked;
