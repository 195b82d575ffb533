/** The module {@code address}: Adressen · Addresses. */
@NullMarked
package com.acme.inactivevalues.address;

import org.jspecify.annotations.NullMarked;
