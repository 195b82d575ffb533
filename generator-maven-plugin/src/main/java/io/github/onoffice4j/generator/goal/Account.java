package io.github.onoffice4j.generator.goal;

import io.github.onoffice4j.Credentials;
import java.net.URI;
import java.util.Optional;

/** Whose fields are fetched, and from where. */
record Account(Credentials credentials, Optional<URI> baseUrl) {}
