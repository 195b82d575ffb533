/** The calls that read, create and modify records. */
@NullMarked
package io.github.onoffice4j.sandbox.records;

import org.jspecify.annotations.NullMarked;
