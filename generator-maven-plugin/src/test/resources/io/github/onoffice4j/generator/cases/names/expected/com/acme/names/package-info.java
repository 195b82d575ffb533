/** The onOffice tenant: its modules, action kinds and languages. */
@NullMarked
package com.acme.names;

import org.jspecify.annotations.NullMarked;
