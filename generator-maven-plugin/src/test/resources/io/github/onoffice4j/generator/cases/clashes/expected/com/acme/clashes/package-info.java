/** The onOffice tenant: its modules, action kinds and languages. */
@NullMarked
package com.acme.clashes;

import org.jspecify.annotations.NullMarked;
