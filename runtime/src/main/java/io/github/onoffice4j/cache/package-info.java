/** Caches for results of the API: what one does, one in memory, and one for every provider of JCache. */
@NullMarked
package io.github.onoffice4j.cache;

import org.jspecify.annotations.NullMarked;
