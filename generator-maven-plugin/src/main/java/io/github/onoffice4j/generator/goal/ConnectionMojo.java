package io.github.onoffice4j.generator.goal;

import io.github.onoffice4j.AuthenticationException;
import io.github.onoffice4j.MalformedResponseException;
import io.github.onoffice4j.OnOffice;
import io.github.onoffice4j.OnOfficeBuilder;
import io.github.onoffice4j.OnOfficeException;
import io.github.onoffice4j.TransportException;
import io.github.onoffice4j.generator.output.Fingerprint;
import io.github.onoffice4j.generator.output.OutputException;
import io.github.onoffice4j.generator.schema.SchemaException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/** What the goals have in common that talk to onOffice. */
abstract class ConnectionMojo extends AbstractMojo {

    private static final String ADDRESS_HINT = ". Check the address in goal parameter <baseUrl>, and the <proxy> of"
            + " settings.xml where this machine needs one.";

    private final SettingsDecrypter decrypter;

    /**
     * The id of the {@code <server>} of {@code settings.xml} whose username is the token and whose password is the secret,
     * for example {@code <server>onoffice</server>}. Encrypted passwords are decrypted.
     *
     * @since 0.1.0
     */
    @Parameter(property = "onoffice.server")
    private @Nullable String server;

    /**
     * The address of the API up to the version, for example {@code https://api.onoffice.de/api/}, which is the default. The
     * environment variable {@code ONOFFICE_BASE_URL} counts where this is not given.
     *
     * @since 0.1.0
     */
    @Parameter(property = "onoffice.baseUrl")
    private @Nullable String baseUrl;

    /**
     * The version of the API, {@code stable} or {@code latest}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "onoffice.apiVersion", defaultValue = "stable")
    private String apiVersion = "stable";

    /**
     * The token of the API user, 32 characters. Better kept in {@code settings.xml} or in the environment variable
     * {@code ONOFFICE_TOKEN} than in a POM.
     *
     * @since 0.1.0
     */
    @Parameter(property = "onoffice.token")
    private @Nullable String token;

    /**
     * The secret of the API user, 64 characters. Better kept in {@code settings.xml} or in the environment variable
     * {@code ONOFFICE_SECRET} than in a POM.
     *
     * @since 0.1.0
     */
    @Parameter(property = "onoffice.secret")
    private @Nullable String secret;

    /**
     * The modules to take, for example {@code estate,address,agentsLog,task}; by default all that have fields.
     *
     * @since 0.1.0
     */
    @Parameter(property = "onoffice.modules")
    private @Nullable List<String> modules;

    /**
     * The languages of the labels by onOffice's three-letter codes, for example {@code DEU,ENG}. The first one gives names
     * and Javadoc, all of them are there at run time.
     *
     * @since 0.1.0
     */
    @Parameter(property = "onoffice.languages", defaultValue = "DEU")
    private @Nullable List<String> languages;

    /**
     * Whether to do nothing.
     *
     * @since 0.1.0
     */
    @Parameter(property = "onoffice.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private @Nullable MavenSession session;

    private @Nullable Account account;

    ConnectionMojo(SettingsDecrypter decrypter) {
        this.decrypter = decrypter;
    }

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped: onoffice.skip is true.");
            return;
        }
        try {
            run();
        } catch (AuthenticationException e) {
            throw new MojoFailureException(e.getMessage() + origin());
        } catch (TransportException | MalformedResponseException e) {
            throw new MojoFailureException(e.getMessage() + ADDRESS_HINT);
        } catch (OnOfficeException | OutputException | SchemaException | IllegalArgumentException e) {
            throw new MojoFailureException(e.getMessage());
        }
    }

    private String origin() {
        return account == null ? "" : ", with the credentials of the " + account.origin() + ".";
    }

    /** Does the goal's work; messages of what it throws are shown to the user as they are. */
    abstract void run() throws MojoExecutionException, MojoFailureException;

    /** Tells whether Maven works offline; a server on this machine is asked nevertheless. */
    final boolean isOffline() throws MojoFailureException {
        return session().isOffline() && !accounts().isLocal(baseUrl);
    }

    /** Ends a goal that cannot do without the server where Maven works offline. */
    final void refuseOffline(String goal) throws MojoFailureException {
        if (isOffline()) {
            throw new MojoFailureException("The goal " + goal + " asks the server, and Maven works offline."
                    + " Run it without the option -o (--offline).");
        }
    }

    /** Returns a text that stands for the account, from which no credentials can be read. */
    final String accountKey() throws MojoFailureException {
        Account found = account();
        String address = found.baseUrl().map(URI::toString).orElse("");
        return new Fingerprint().add(found.key()).add(address).add(apiVersion).value();
    }

    private MavenSession session() {
        return Injected.value(session, "session");
    }

    private AccountSource accounts() {
        return new AccountSource(session(), decrypter);
    }

    private Account account() throws MojoFailureException {
        Account found = account == null ? accounts().find(token, secret, server, baseUrl) : account;
        account = found;
        return found;
    }

    final OnOffice connect() throws MojoFailureException {
        Account found = account();
        OkHttpClient http = new ProxyFromSettings(session().getSettings(), decrypter).applyTo(client());
        OnOfficeBuilder builder = OnOffice.builder()
                .credentials(found.credentials())
                .version(apiVersion)
                .httpClient(http);
        found.baseUrl().ifPresent(builder::baseUrl);
        return builder.build();
    }

    /** Its threads do not keep Maven alive, which has no more use for them after the goal. */
    private static OkHttpClient client() {
        ExecutorService threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "onoffice4j");
            thread.setDaemon(true);
            return thread;
        });
        return new OkHttpClient.Builder().dispatcher(new Dispatcher(threads)).build();
    }

    final List<String> modules() {
        return modules == null ? List.of() : List.copyOf(modules);
    }

    final List<String> languages() {
        return languages == null || languages.isEmpty() ? List.of("DEU") : List.copyOf(languages);
    }
}
