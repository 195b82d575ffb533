package io.github.onoffice4j.sandbox.calls.relation;

/**
 * Two records that are joined.
 *
 * @param parent id of the first one
 * @param child id of the second one
 */
record Link(long parent, long child) {}
