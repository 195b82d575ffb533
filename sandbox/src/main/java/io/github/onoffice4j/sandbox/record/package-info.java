/** The fields of record calls: their types, stored forms, and the forms they are read and written in. */
@NullMarked
package io.github.onoffice4j.sandbox.record;

import org.jspecify.annotations.NullMarked;
