/** The module {@code project}: Projekte. */
@NullMarked
package com.acme.names.project;

import org.jspecify.annotations.NullMarked;
