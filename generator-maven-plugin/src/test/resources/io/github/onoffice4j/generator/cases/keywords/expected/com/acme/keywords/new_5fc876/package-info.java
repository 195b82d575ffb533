/** The module {@code new}: Neues. */
@NullMarked
package com.acme.keywords.new_5fc876;

import org.jspecify.annotations.NullMarked;
