/** The onOffice tenant: its modules, action kinds and languages. */
@NullMarked
package com.acme.hostilelabels;

import org.jspecify.annotations.NullMarked;
