/** The module {@code news}: Neuigkeiten. */
@NullMarked
package com.acme.tenants.muster.news;

import org.jspecify.annotations.NullMarked;
