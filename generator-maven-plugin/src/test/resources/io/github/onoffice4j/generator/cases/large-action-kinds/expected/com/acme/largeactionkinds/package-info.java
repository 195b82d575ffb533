/** The onOffice tenant: its modules, action kinds and languages. */
@NullMarked
package com.acme.largeactionkinds;

import org.jspecify.annotations.NullMarked;
