/** What the tenant beispiel has beyond the common model. */
@NullMarked
package com.acme.tenants.beispiel;

import org.jspecify.annotations.NullMarked;
