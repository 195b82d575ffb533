/** Caches for results of the API: what one does, one in memory, and the way to every other, such as those of JCache. */
@NullMarked
package io.github.onoffice4j.cache;

import org.jspecify.annotations.NullMarked;
