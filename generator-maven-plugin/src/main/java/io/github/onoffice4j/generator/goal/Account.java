package io.github.onoffice4j.generator.goal;

import io.github.onoffice4j.Credentials;
import java.net.URI;
import java.util.Optional;

/**
 * Whose fields are fetched, and from where. Immutable.
 *
 * @param credentials what the calls are signed with
 * @param key stands for the token, which cannot be read from it
 * @param origin where the credentials were given, in words that a message can end with
 * @param baseUrl the address of the API; empty for onOffice's own
 */
record Account(Credentials credentials, String key, String origin, Optional<URI> baseUrl) {}
