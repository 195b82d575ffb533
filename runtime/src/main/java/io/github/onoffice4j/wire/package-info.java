/** The wire: the envelope of requests and answers, the signature and the HTTP service. Not part of the public API. */
@NullMarked
package io.github.onoffice4j.wire;

import org.jspecify.annotations.NullMarked;
