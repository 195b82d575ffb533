/** The module {@code user}: Benutzer. */
@NullMarked
package com.acme.clashes.user;

import org.jspecify.annotations.NullMarked;
