/** The module {@code agentsLog}: Maklerbuch. */
@NullMarked
package com.acme.writenames.agentslog;

import org.jspecify.annotations.NullMarked;
