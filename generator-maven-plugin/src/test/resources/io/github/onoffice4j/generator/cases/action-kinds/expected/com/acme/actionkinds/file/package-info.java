/** The module {@code file}: Dateien · Files. */
@NullMarked
package com.acme.actionkinds.file;

import org.jspecify.annotations.NullMarked;
