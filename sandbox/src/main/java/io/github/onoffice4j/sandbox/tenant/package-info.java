/** The tenant the sandbox plays: its modules, fields, permitted values and action kinds. */
@NullMarked
package io.github.onoffice4j.sandbox.tenant;

import org.jspecify.annotations.NullMarked;
