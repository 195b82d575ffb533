/** Asks the server for a tenant's configuration and turns its answers into a schema; knows the wire and no Java names. */
@NullMarked
package io.github.onoffice4j.generator.fetch;

import org.jspecify.annotations.NullMarked;
