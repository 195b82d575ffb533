/** The onOffice tenant: its modules, action kinds and languages. */
@NullMarked
package com.acme.tenants;

import org.jspecify.annotations.NullMarked;
