/** The module {@code project}: Projekte. */
@NullMarked
package com.acme.largeset.project;

import org.jspecify.annotations.NullMarked;
