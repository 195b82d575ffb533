/** The onOffice tenant: its modules, action kinds and languages. */
@NullMarked
package com.acme.fieldtypes;

import org.jspecify.annotations.NullMarked;
