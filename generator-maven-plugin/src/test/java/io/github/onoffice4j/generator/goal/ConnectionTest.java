package io.github.onoffice4j.generator.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.onoffice4j.generator.name.GivenNames;
import io.github.onoffice4j.generator.schema.TenantSchema;
import io.github.onoffice4j.generator.snapshot.Snapshot;
import io.github.onoffice4j.generator.snapshot.SnapshotFolder;
import io.github.onoffice4j.sandbox.OnOfficeSandbox;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.settings.Proxy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How goals reach the server: through the proxy of settings.xml, and offline only one on this machine. */
class ConnectionTest {

    /** Of a domain that no name server knows. */
    private static final String FAR_AWAY = "http://crm.acme.invalid/api/";

    private static final String AUTHORIZATION = "Basic YWRhOnNlY3JldA==";

    @TempDir
    private Path folder;

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer proxy;

    @BeforeEach
    void startProxy() throws IOException {
        proxy = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        proxy.createContext("/", this::answer);
        proxy.start();
    }

    @AfterEach
    void stopProxy() {
        proxy.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestURI() + " " + exchange.getRequestHeaders().getFirst("Proxy-Authorization"));
        exchange.getRequestBody().readAllBytes();
        exchange.sendResponseHeaders(407, -1);
        exchange.close();
    }

    @Test
    void theProxyOfSettingsIsAskedOnceWithItsPassword() {
        assertThatThrownBy(fetch(FAR_AWAY).through(settings(""))::run)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("407");

        assertThat(asked).containsExactly(FAR_AWAY + "stable/api.php " + AUTHORIZATION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"crm.acme.invalid|other", "other, *.ACME.*"})
    void excludedHostsAreAskedDirectly(String hosts) {
        assertThatThrownBy(fetch(FAR_AWAY).through(settings(hosts))::run)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("crm.acme.invalid");

        assertThat(asked).isEmpty();
    }

    @Test
    void aServerOnThisMachineIsAskedDirectlyAndOfflineToo() throws MojoExecutionException, MojoFailureException {
        try (OnOfficeSandbox sandbox = OnOfficeSandbox.builder().records(0).start()) {
            fetch(sandbox.baseUrl().toString()).through(settings("")).offline().run();
        }

        assertThat(asked).isEmpty();
        assertThat(folder.resolve("schema/schema.json")).isRegularFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fetch", "check"})
    void offlineNoOtherServerIsAsked(String goal) {
        SnapshotFolder.of(folder.resolve("schema"))
                .write(new Snapshot(
                        new TenantSchema(List.of("DEU"), List.of(), List.of(), List.of()), GivenNames.none()));

        assertThatThrownBy(goal(goal, FAR_AWAY).offline()::run)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("The goal " + goal
                        + " asks the server, and Maven works offline. Run it without the option -o (--offline).");
    }

    private GoalRun fetch(String baseUrl) {
        return goal("fetch", baseUrl);
    }

    private GoalRun goal(String name, String baseUrl) {
        return GoalRun.of(name, folder)
                .with("onoffice.packageName", "com.acme.crm")
                .with("onoffice.schemaDirectory", folder.resolve("schema").toString())
                .with("onoffice.token", OnOfficeSandbox.DEFAULT_TOKEN)
                .with("onoffice.secret", OnOfficeSandbox.DEFAULT_SECRET)
                .with("onoffice.baseUrl", baseUrl);
    }

    private Proxy settings(String nonProxyHosts) {
        Proxy settings = new Proxy();
        settings.setHost("127.0.0.1");
        settings.setPort(proxy.getAddress().getPort());
        settings.setUsername("ada");
        settings.setPassword("secret");
        settings.setNonProxyHosts(nonProxyHosts);
        return settings;
    }
}
