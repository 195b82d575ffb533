package io.github.onoffice4j;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All records of a query, one page after the other, each read when it is asked for or ahead of that. Used by one thread. */
interface Pages<R> {

    /** Returns the records of the next page, at least one; {@code null} when all were read. */
    @Nullable List<R> next();
}
