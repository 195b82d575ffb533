/** Records in memory: what a field can hold, and how records are written, filtered, sorted and read. */
@NullMarked
package io.github.onoffice4j.sandbox.store;

import org.jspecify.annotations.NullMarked;
