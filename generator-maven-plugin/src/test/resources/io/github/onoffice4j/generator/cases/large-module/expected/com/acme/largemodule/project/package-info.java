/** The module {@code project}: Projekte. */
@NullMarked
package com.acme.largemodule.project;

import org.jspecify.annotations.NullMarked;
