package io.github.onoffice4j.generator.goal;

import io.github.onoffice4j.Credentials;
import io.github.onoffice4j.generator.output.Fingerprint;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/**
 * Finds the credentials: the goal's own parameters or their properties first, then the server of {@code settings.xml}, then
 * the environment.
 */
final class AccountSource {

    private static final String HOW_TO_GIVE =
            "Give them as a <server> of settings.xml (username = token, password = secret)"
                    + " named by goal parameter <server>, as the properties onoffice.token and onoffice.secret,"
                    + " or as the environment variables ONOFFICE_TOKEN and ONOFFICE_SECRET."
                    + " Without an account, bind the goal sandbox-start before this one";

    private static final Pattern LOCAL = Pattern.compile("localhost|127\\.[0-9.]+|\\[::1\\]");

    private final MavenSession session;
    private final SettingsDecrypter decrypter;

    AccountSource(MavenSession session, SettingsDecrypter decrypter) {
        this.session = session;
        this.decrypter = decrypter;
    }

    Account find(@Nullable String token, @Nullable String secret, @Nullable String serverId, @Nullable String baseUrl)
            throws MojoFailureException {
        Optional<URI> address = baseUrl(baseUrl);
        if (token != null || secret != null) {
            return account(token, secret, "goal parameters <token> and <secret>", address);
        }
        if (serverId != null) {
            Server server = server(serverId);
            String origin = "server \"" + serverId + "\" of settings.xml";
            return account(server.getUsername(), server.getPassword(), origin, address);
        }
        String fromToken = environment("ONOFFICE_TOKEN");
        String fromSecret = environment("ONOFFICE_SECRET");
        if (fromToken == null && fromSecret == null) {
            throw new NoAccountException("There are no credentials for the onOffice API. " + HOW_TO_GIVE + ".");
        }
        return account(fromToken, fromSecret, "environment variables ONOFFICE_TOKEN and ONOFFICE_SECRET", address);
    }

    /** Returns a variable of the environment; one that is set to nothing counts as not set, as in most build servers. */
    private @Nullable String environment(String name) {
        String value = session.getSystemProperties().getProperty("env." + name);
        return value == null || value.isBlank() ? null : value;
    }

    private static Account account(
            @Nullable String token, @Nullable String secret, String origin, Optional<URI> baseUrl)
            throws MojoFailureException {
        if (token == null || secret == null) {
            throw new MojoFailureException((token == null ? "The token" : "The secret") + " is missing, in the "
                    + origin + ". " + HOW_TO_GIVE + ".");
        }
        try {
            return new Account(Credentials.of(token, secret), Fingerprint.of(token), origin, baseUrl);
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException(e.getMessage() + ", in the " + origin + ".");
        }
    }

    private Server server(String serverId) throws MojoFailureException {
        Server server = session.getSettings().getServer(serverId);
        if (server == null) {
            throw new NoAccountException("There is no <server> with the id \"" + serverId
                    + "\" in settings.xml, in goal parameter <server>. " + HOW_TO_GIVE + ".");
        }
        return decrypter.decrypt(new DefaultSettingsDecryptionRequest(server)).getServer();
    }

    /** Tells whether the server is on this machine, as the sandbox is. */
    boolean isLocal(@Nullable String configured) throws MojoFailureException {
        return baseUrl(configured)
                .map(URI::getHost)
                .filter(host -> LOCAL.matcher(host).matches())
                .isPresent();
    }

    private Optional<URI> baseUrl(@Nullable String configured) throws MojoFailureException {
        String text = configured != null ? configured : environment("ONOFFICE_BASE_URL");
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(text.trim());
            if (uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))) {
                return Optional.of(uri);
            }
        } catch (URISyntaxException e) {
            // Not a URI at all: the same message says what is expected.
        }
        throw new MojoFailureException("The base URL \"" + text
                + "\" is no http or https address such as https://api.onoffice.de/api/, in goal parameter <baseUrl>.");
    }
}
