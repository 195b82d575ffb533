/** Links between records, and the calls on them. */
@NullMarked
package io.github.onoffice4j.sandbox.calls.relation;

import org.jspecify.annotations.NullMarked;
