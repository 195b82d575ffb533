/** The habits of PHP on the wire: how the API writes JSON, and how leniently it reads values. */
@NullMarked
package io.github.onoffice4j.sandbox.php;

import org.jspecify.annotations.NullMarked;
