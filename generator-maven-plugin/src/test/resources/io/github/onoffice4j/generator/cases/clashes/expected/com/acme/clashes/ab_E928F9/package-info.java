/** The module {@code a-b}: Erstes Modul. */
@NullMarked
package com.acme.clashes.ab_E928F9;

import org.jspecify.annotations.NullMarked;
