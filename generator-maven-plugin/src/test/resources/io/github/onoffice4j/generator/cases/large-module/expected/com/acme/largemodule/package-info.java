/** The onOffice tenant: its modules, action kinds and languages. */
@NullMarked
package com.acme.largemodule;

import org.jspecify.annotations.NullMarked;
