/** What a call of the API is given and what it answers. */
@NullMarked
package io.github.onoffice4j.sandbox.call;

import org.jspecify.annotations.NullMarked;
