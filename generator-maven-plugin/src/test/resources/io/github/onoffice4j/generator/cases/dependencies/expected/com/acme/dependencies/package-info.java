/** The onOffice tenant: its modules, action kinds and languages. */
@NullMarked
package com.acme.dependencies;

import org.jspecify.annotations.NullMarked;
