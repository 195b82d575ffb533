/** The calls that tell of the tenant's configuration: fields, and action kinds with their types. */
@NullMarked
package io.github.onoffice4j.sandbox.configuration;

import org.jspecify.annotations.NullMarked;
