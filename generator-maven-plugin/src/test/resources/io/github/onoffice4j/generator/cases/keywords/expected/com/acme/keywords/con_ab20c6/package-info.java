/** The module {@code con}: Verträge. */
@NullMarked
package com.acme.keywords.con_ab20c6;

import org.jspecify.annotations.NullMarked;
