/** The module {@code address}: Adressen. */
@NullMarked
package com.acme.keywords.address;

import org.jspecify.annotations.NullMarked;
