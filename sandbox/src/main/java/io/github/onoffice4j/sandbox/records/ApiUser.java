package io.github.onoffice4j.sandbox.records;

/**
 * The user on whose behalf the API acts.
 *
 * @param number the number, which estates and the agents log store
 * @param login the login name, which addresses and tasks store
 */
record ApiUser(long number, String login) {}
