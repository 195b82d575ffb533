/** The module {@code a-b}: Erstes Modul. */
@NullMarked
package com.acme.clashes.ab_e928f9;

import org.jspecify.annotations.NullMarked;
