/** The protocol around the calls: HTTP, envelope, signatures, status, and JSON as PHP writes it. */
@NullMarked
package io.github.onoffice4j.sandbox.protocol;

import org.jspecify.annotations.NullMarked;
