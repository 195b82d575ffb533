/** The onOffice tenant: its modules, action kinds and languages. */
@NullMarked
package com.acme.actionkinds;

import org.jspecify.annotations.NullMarked;
