/** Relations between records: their types, and the calls that read, create, modify and delete them. */
@NullMarked
package io.github.onoffice4j.relation;

import org.jspecify.annotations.NullMarked;
