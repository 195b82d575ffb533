/** The module {@code A_B}: Zweites Modul. */
@NullMarked
package com.acme.clashes.ab_faf13f;

import org.jspecify.annotations.NullMarked;
