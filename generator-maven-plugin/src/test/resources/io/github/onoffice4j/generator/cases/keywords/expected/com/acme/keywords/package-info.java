/** The onOffice tenant: its modules, action kinds and languages. */
@NullMarked
package com.acme.keywords;

import org.jspecify.annotations.NullMarked;
