/** The module {@code estate}: Immobilien. */
@NullMarked
package com.acme.dependencies.estate;

import org.jspecify.annotations.NullMarked;
