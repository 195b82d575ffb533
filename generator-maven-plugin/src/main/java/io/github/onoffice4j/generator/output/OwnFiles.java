package io.github.onoffice4j.generator.output;

/** Knows which files of a folder earlier runs wrote: what is not among them belongs to somebody else. */
interface OwnFiles {

    /** Returns what is known; an empty listing at first. */
    Listing read();

    /** Takes note of what is to be known from now on. */
    void write(Listing listing);
}
