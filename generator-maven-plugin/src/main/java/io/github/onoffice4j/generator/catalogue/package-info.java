/** What is known of the API itself, whatever the tenant: rules of its modules, kept as data. */
@NullMarked
package io.github.onoffice4j.generator.catalogue;

import org.jspecify.annotations.NullMarked;
