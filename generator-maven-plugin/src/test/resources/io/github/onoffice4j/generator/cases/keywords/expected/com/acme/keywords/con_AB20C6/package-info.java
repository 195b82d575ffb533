/** The module {@code con}: Verträge. */
@NullMarked
package com.acme.keywords.con_AB20C6;

import org.jspecify.annotations.NullMarked;
