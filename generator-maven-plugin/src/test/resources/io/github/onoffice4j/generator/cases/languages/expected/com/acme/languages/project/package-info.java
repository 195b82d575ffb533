/** The module {@code project}: Projekte · Projects · Projekti. */
@NullMarked
package com.acme.languages.project;

import org.jspecify.annotations.NullMarked;
