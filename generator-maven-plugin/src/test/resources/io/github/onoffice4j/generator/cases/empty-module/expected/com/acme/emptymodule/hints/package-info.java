/** The module {@code hints}: Hinweise. */
@NullMarked
package com.acme.emptymodule.hints;

import org.jspecify.annotations.NullMarked;
