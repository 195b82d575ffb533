/** The onOffice tenant: its modules, action kinds and languages. */
@NullMarked
package com.acme.writenames;

import org.jspecify.annotations.NullMarked;
