/** The module {@code selects}: Auswahlen. */
@NullMarked
package com.acme.emptymodule.selects;

import org.jspecify.annotations.NullMarked;
