package io.github.onoffice4j.generator.catalogue;

/** How all records of a module are read. */
public enum Paging {
    /** By the record id: sorted by it, each page begins behind the last id of the one before. */
    KEYSET,
    /** By ranges of the record id, split until each holds fewer records than a page; for a call that cannot sort. */
    ID_RANGES,
    /** By the number of records to skip. */
    OFFSET
}
