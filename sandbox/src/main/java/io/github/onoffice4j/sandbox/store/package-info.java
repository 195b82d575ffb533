/** Stored records, and how they are filtered, sorted and paged. */
@NullMarked
package io.github.onoffice4j.sandbox.store;

import org.jspecify.annotations.NullMarked;
