/** The module {@code news}: Neuigkeiten. */
@NullMarked
package com.acme.largemodule.news;

import org.jspecify.annotations.NullMarked;
