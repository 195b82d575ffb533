/** Checks of a caller's identity: token, signature and timestamp. */
@NullMarked
package io.github.onoffice4j.sandbox.auth;

import org.jspecify.annotations.NullMarked;
