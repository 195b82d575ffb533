/** The onOffice tenant: its modules, action kinds and languages. */
@NullMarked
package com.acme.largeset;

import org.jspecify.annotations.NullMarked;
