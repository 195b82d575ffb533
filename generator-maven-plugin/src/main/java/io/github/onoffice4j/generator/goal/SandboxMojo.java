package io.github.onoffice4j.generator.goal;

import io.github.onoffice4j.sandbox.OnOfficeSandbox;
import java.io.File;
import java.io.UncheckedIOException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals have in common that start the sandbox. */
abstract class SandboxMojo extends AbstractMojo {

    /**
     * The port to listen on, on the loopback interface; 0 takes a free one.
     *
     * @since 0.1.0
     */
    @Parameter(property = "onoffice.port", defaultValue = "0")
    private int port;

    /**
     * The token that clients must use, 32 characters; a well-known one by default.
     *
     * @since 0.1.0
     */
    @Parameter(property = "onoffice.sandboxToken")
    private @Nullable String sandboxToken;

    /**
     * The secret that clients must use, 64 characters; a well-known one by default.
     *
     * @since 0.1.0
     */
    @Parameter(property = "onoffice.sandboxSecret")
    private @Nullable String sandboxSecret;

    /**
     * How many estates and addresses there are, for example {@code 1200}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "onoffice.records", defaultValue = "200")
    private int records;

    /**
     * The tenant to serve in place of the default one: a folder that the goal {@code fetch} has written, such as {@code
     * src/main/onoffice/schema}, or a file with an answer of the API to the field configuration call.
     *
     * @since 0.1.0
     */
    @Parameter(property = "onoffice.schema")
    private @Nullable File schema;

    final OnOfficeSandbox start() throws MojoFailureException {
        try {
            OnOfficeSandbox.Builder builder =
                    OnOfficeSandbox.builder().port(port).records(records);
            if (sandboxToken != null) {
                builder.token(sandboxToken);
            }
            if (sandboxSecret != null) {
                builder.secret(sandboxSecret);
            }
            if (schema != null) {
                builder.schema(schema.toPath());
            }
            return builder.start();
        } catch (IllegalArgumentException | UncheckedIOException e) {
            throw new MojoFailureException("The sandbox could not start: " + e.getMessage());
        }
    }
}
