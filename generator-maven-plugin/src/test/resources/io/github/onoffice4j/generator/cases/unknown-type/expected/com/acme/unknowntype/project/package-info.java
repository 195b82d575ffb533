/** The module {@code project}: Projekte. */
@NullMarked
package com.acme.unknowntype.project;

import org.jspecify.annotations.NullMarked;
