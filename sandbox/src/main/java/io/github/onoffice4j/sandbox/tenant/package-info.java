/** What one customer has configured: modules, fields, select values, action kinds. */
@NullMarked
package io.github.onoffice4j.sandbox.tenant;

import org.jspecify.annotations.NullMarked;
