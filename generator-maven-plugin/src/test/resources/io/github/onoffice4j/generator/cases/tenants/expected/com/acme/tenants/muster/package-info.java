/** What the tenant muster has beyond the common model. */
@NullMarked
package com.acme.tenants.muster;

import org.jspecify.annotations.NullMarked;
