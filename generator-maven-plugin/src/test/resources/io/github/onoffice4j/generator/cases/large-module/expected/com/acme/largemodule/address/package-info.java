/** The module {@code address}: Adressen. */
@NullMarked
package com.acme.largemodule.address;

import org.jspecify.annotations.NullMarked;
