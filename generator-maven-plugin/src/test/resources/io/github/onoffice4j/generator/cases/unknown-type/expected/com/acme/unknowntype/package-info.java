/** The onOffice tenant: its modules, action kinds and languages. */
@NullMarked
package com.acme.unknowntype;

import org.jspecify.annotations.NullMarked;
