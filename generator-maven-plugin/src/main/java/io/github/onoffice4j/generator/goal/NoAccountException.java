package io.github.onoffice4j.generator.goal;

import org.apache.maven.plugin.MojoFailureException;

/** Nobody has said whose fields are fetched, as on the machine of a colleague who has no account of the API. */
final class NoAccountException extends MojoFailureException {
    private static final long serialVersionUID = 1L;

    NoAccountException(String message) {
        super(message);
    }
}
