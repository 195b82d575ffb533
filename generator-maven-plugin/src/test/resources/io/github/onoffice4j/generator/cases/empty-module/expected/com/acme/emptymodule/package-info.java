/** The onOffice tenant: its modules, action kinds and languages. */
@NullMarked
package com.acme.emptymodule;

import org.jspecify.annotations.NullMarked;
