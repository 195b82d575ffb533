/** The module {@code file}: Dateien. */
@NullMarked
package com.acme.largeactionkinds.file;

import org.jspecify.annotations.NullMarked;
