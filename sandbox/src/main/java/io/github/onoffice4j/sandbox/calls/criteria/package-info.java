/** What people search: search criteria, matching them, and the quick searches. */
@NullMarked
package io.github.onoffice4j.sandbox.calls.criteria;

import org.jspecify.annotations.NullMarked;
