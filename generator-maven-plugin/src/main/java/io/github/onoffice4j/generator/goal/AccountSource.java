package io.github.onoffice4j.generator.goal;

import io.github.onoffice4j.Credentials;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Properties;
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

    private final MavenSession session;
    private final SettingsDecrypter decrypter;

    AccountSource(MavenSession session, SettingsDecrypter decrypter) {
        this.session = session;
        this.decrypter = decrypter;
    }

    Account find(@Nullable String token, @Nullable String secret, @Nullable String serverId, @Nullable String baseUrl)
            throws MojoFailureException {
        return new Account(credentials(token, secret, serverId), baseUrl(baseUrl));
    }

    private Credentials credentials(@Nullable String token, @Nullable String secret, @Nullable String serverId)
            throws MojoFailureException {
        if (token != null || secret != null) {
            return checked(token, secret, "goal parameters <token> and <secret>");
        }
        if (serverId != null) {
            Server server = server(serverId);
            return checked(server.getUsername(), server.getPassword(), "server \"" + serverId + "\" of settings.xml");
        }
        Properties environment = session.getSystemProperties();
        String fromToken = environment.getProperty("env.ONOFFICE_TOKEN");
        String fromSecret = environment.getProperty("env.ONOFFICE_SECRET");
        if (fromToken == null && fromSecret == null) {
            throw new MojoFailureException("There are no credentials for the onOffice API. " + HOW_TO_GIVE + ".");
        }
        return checked(fromToken, fromSecret, "environment variables ONOFFICE_TOKEN and ONOFFICE_SECRET");
    }

    private static Credentials checked(@Nullable String token, @Nullable String secret, String origin)
            throws MojoFailureException {
        if (token == null || secret == null) {
            throw new MojoFailureException((token == null ? "The token" : "The secret") + " is missing, in the "
                    + origin + ". " + HOW_TO_GIVE + ".");
        }
        try {
            return Credentials.of(token, secret);
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException(e.getMessage() + ", in the " + origin + ".");
        }
    }

    private Server server(String serverId) throws MojoFailureException {
        Server server = session.getSettings().getServer(serverId);
        if (server == null) {
            throw new MojoFailureException("There is no <server> with the id \"" + serverId
                    + "\" in settings.xml, in goal parameter <server>. " + HOW_TO_GIVE + ".");
        }
        return decrypter.decrypt(new DefaultSettingsDecryptionRequest(server)).getServer();
    }

    private Optional<URI> baseUrl(@Nullable String configured) throws MojoFailureException {
        String text =
                configured != null ? configured : session.getSystemProperties().getProperty("env.ONOFFICE_BASE_URL");
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
