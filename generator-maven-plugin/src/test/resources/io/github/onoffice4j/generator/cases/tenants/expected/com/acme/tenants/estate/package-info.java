/** The module {@code estate}: Immobilien. */
@NullMarked
package com.acme.tenants.estate;

import org.jspecify.annotations.NullMarked;
