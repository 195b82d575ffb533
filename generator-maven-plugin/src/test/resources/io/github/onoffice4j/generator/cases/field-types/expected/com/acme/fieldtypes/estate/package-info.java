/** The module {@code estate}: Immobilien. */
@NullMarked
package com.acme.fieldtypes.estate;

import org.jspecify.annotations.NullMarked;
