/** The constants generated code has for a tenant's fields: names, labels, conditions, orders and the forms of their values. */
@NullMarked
package io.github.onoffice4j.field;

import org.jspecify.annotations.NullMarked;
