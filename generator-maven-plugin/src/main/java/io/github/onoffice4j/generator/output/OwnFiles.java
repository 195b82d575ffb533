package io.github.onoffice4j.generator.output;

import java.util.Collection;
import java.util.Set;

/** Knows which files of a folder earlier runs wrote: what is not among them belongs to somebody else. */
interface OwnFiles {

    /** Returns the paths in the folder. */
    Set<String> read();

    /** Takes note of the paths that are to be known from now on. */
    void write(Collection<String> paths);
}
