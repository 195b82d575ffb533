/** The onOffice tenant: its modules, action kinds and languages. */
@NullMarked
package com.acme.languages;

import org.jspecify.annotations.NullMarked;
