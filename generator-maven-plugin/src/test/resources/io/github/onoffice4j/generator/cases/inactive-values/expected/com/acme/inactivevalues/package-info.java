/** The onOffice tenant: its modules, action kinds and languages. */
@NullMarked
package com.acme.inactivevalues;

import org.jspecify.annotations.NullMarked;
