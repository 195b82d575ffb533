/** The module {@code new}: Neues. */
@NullMarked
package com.acme.keywords.new_5FC876;

import org.jspecify.annotations.NullMarked;
