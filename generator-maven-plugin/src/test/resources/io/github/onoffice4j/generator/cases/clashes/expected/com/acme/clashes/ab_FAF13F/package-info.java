/** The module {@code A_B}: Zweites Modul. */
@NullMarked
package com.acme.clashes.ab_FAF13F;

import org.jspecify.annotations.NullMarked;
