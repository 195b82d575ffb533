/** What the tenant muster has beyond the common module {@code estate}. */
@NullMarked
package com.acme.tenants.muster.estate;

import org.jspecify.annotations.NullMarked;
