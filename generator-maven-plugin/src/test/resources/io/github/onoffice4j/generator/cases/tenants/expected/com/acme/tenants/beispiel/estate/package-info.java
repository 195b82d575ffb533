/** What the tenant beispiel has beyond the common module {@code estate}. */
@NullMarked
package com.acme.tenants.beispiel.estate;

import org.jspecify.annotations.NullMarked;
