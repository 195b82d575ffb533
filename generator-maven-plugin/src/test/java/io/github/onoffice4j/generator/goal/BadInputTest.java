package io.github.onoffice4j.generator.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.github.onoffice4j.sandbox.OnOfficeSandbox;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a goal says to a user who made a mistake: one message that names cause and cure, thrown as a failure, of which Maven shows
 * no stack trace, and no half-written output.
 */
class BadInputTest {

    private static final String TOKEN = "0123456789abcdef0123456789abcdef";
    private static final String SECRET = "fedcba9876543210fedcba9876543210fedcba9876543210fedcba9876543210";
    private static final String HOW_TO_GIVE =
            "Give them as a <server> of settings.xml (username = token, password = secret)"
                    + " named by goal parameter <server>, as the properties onoffice.token and onoffice.secret,"
                    + " or as the environment variables ONOFFICE_TOKEN and ONOFFICE_SECRET."
                    + " Without an account, bind the goal sandbox-start before this one.";

    private static final String ORIGIN = ", with the credentials of the goal parameters <token> and <secret>.";
    private static final String ADDRESS_HINT = ". Check the address in goal parameter <baseUrl>, and the <proxy> of"
            + " settings.xml where this machine needs one.";

    private static OnOfficeSandbox sandbox;

    @TempDir
    Path folder;

    @BeforeAll
    static void startSandbox() {
        sandbox = OnOfficeSandbox.builder().token(TOKEN).secret(SECRET).start();
    }

    @AfterAll
    static void stopSandbox() {
        sandbox.close();
    }

    @Test
    void wrongToken() {
        assertFailure(
                "onOffice does not accept the credentials, error 22 \"Not authenticated\"."
                        + " Check the token (32 characters) and that the API user is active:"
                        + " get fields, get actionkindtypes, get regions, in request 1" + ORIGIN,
                generate().with("onoffice.token", "0".repeat(32)).with("onoffice.secret", SECRET));
    }

    @Test
    void wrongSecret() {
        assertFailure(
                "onOffice does not accept the credentials, error 137 \"The HMAC is invalid.\"."
                        + " Check the secret (64 characters), and that it belongs to the token: get fields,"
                        + " in action 1 of request 1" + ORIGIN,
                generate().with("onoffice.token", TOKEN).with("onoffice.secret", "0".repeat(64)));
    }

    @Test
    void swappedTokenAndSecret() {
        assertFailure(
                "Token and secret are swapped: the token has 32 characters, the secret 64,"
                        + " in the goal parameters <token> and <secret>.",
                generate().with("onoffice.token", SECRET).with("onoffice.secret", TOKEN));
    }

    @Test
    void noCredentials() {
        assertFailure("There are no credentials for the onOffice API. " + HOW_TO_GIVE, generate());
    }

    @Test
    void onlyAToken() {
        assertFailure(
                "The secret is missing, in the goal parameters <token> and <secret>. " + HOW_TO_GIVE,
                generate().with("onoffice.token", TOKEN));
    }

    @Test
    void serverThatSettingsDoNotHave() {
        assertFailure(
                "There is no <server> with the id \"crm\" in settings.xml, in goal parameter <server>. " + HOW_TO_GIVE,
                generate().with("onoffice.server", "crm"));
    }

    @Test
    void callThatDoesNotExist() {
        assertFailure(
                "No call fits \"SendMial\" (did you mean \"SendMail\"?), in goal parameter <calls>; case matters, and * stands"
                        + " for any characters",
                known().with("onoffice.calls", "SendMial"));
    }

    @Test
    void unreachableServer() throws IOException {
        int port = unusedPort();
        assertFailure(
                "The server cannot be reached. Failed to connect to /127.0.0.1:" + port
                        + ": get fields, get actionkindtypes, get regions, to http://127.0.0.1:" + port
                        + "/api/stable/api.php"
                        + ADDRESS_HINT,
                known().with("onoffice.baseUrl", "http://127.0.0.1:" + port + "/api/"));
    }

    @Test
    void serverThatAnswersHtml() throws IOException {
        HttpServer page = answering("<html><body>Welcome</body></html>", "text/html");
        try {
            assertFailure(
                    "The answer is not JSON as the API sends it: HTTP status 200, content type text/html,"
                            + " \"<html><body>Welcome</body></html>\". It is a page for people: check the base URL,"
                            + " and any proxy in between: get fields, get actionkindtypes, get regions, to "
                            + address(page)
                            + "stable/api.php" + ADDRESS_HINT,
                    known().with("onoffice.baseUrl", address(page)));
        } finally {
            page.stop(0);
        }
    }

    @Test
    void emptyAnswer() throws IOException {
        HttpServer silent = answering("", "application/json");
        try {
            assertFailure(
                    "The answer is empty: HTTP status 200, content type application/json:"
                            + " get fields, get actionkindtypes, get regions, to " + address(silent) + "stable/api.php"
                            + ADDRESS_HINT,
                    known().with("onoffice.baseUrl", address(silent)));
        } finally {
            silent.stop(0);
        }
    }

    @Test
    void baseUrlThatIsNoAddress() {
        assertFailure(
                "The base URL \"api.onoffice.de\" is no http or https address such as https://api.onoffice.de/api/,"
                        + " in goal parameter <baseUrl>.",
                known().with("onoffice.baseUrl", "api.onoffice.de"));
    }

    @Test
    void unknownModule() {
        assertFailure(
                "The account has no module \"adress\" (did you mean \"address\"?). It has address, agentsLog, calendar,"
                        + " email, estate, file, news, project, task, user; case matters, in goal parameter <modules>",
                known().with("onoffice.modules", "estate,adress"));
    }

    @Test
    void unknownLanguage() {
        assertFailure(
                "onOffice does not know the language \"de\". Languages are three capital letters, such as DEU, ENG, FRA,"
                        + " ESP or ITA, in goal parameter <languages>",
                known().with("onoffice.languages", "de"));
    }

    @Test
    void outputFolderThatIsAFile() throws IOException {
        Path file = folder.resolve("generated");
        Files.createFile(file);
        assertFailure(
                "Cannot write to the output folder " + file.resolve("sources") + ": " + file
                        + " is a file. Make it writable, or choose another folder by goal parameter"
                        + " <outputDirectory>.",
                known().with("onoffice.outputDirectory", file.resolve("sources").toString()));
    }

    @Test
    void packageNameThatIsNone() {
        assertFailure(
                "\"com.acme.new\" is no name of a Java package such as com.acme.crm, in goal parameter <packageName>",
                known().with("onoffice.packageName", "com.acme.new"));
    }

    @Test
    void namingThatIsNone() {
        assertFailure(
                "There is no strategy \"labels\": expected technical, label or mixed, in goal parameter <naming>",
                known().with("onoffice.naming", "labels"));
    }

    @Test
    void namesThatCannotBeGiven() {
        assertMessage(
                "Not every name can be given as asked for; nothing was generated. Found:\n"
                        + "  \"1ort\" is no Java name: expected at most 100 letters from A to Z, digits and underscores, no"
                        + " digit first, for estate.ort, in goal parameter <names>\n"
                        + "  \"\" is not of the form \"estate.kaufpreis -> preis\", in goal parameter <names>\n"
                        + "  The schema has no estate.kaufpreise (did you mean \"estate.kaufpreis\"?); case matters, in goal"
                        + " parameter <names>",
                known().configured("""
                        <names>
                          <name>estate.kaufpreise -> preis</name>
                          <name>estate.ort -> 1ort</name>
                          <name/>
                        </names>
                        """));
        assertThat(folder.resolve("target/generated-sources")).doesNotExist();
    }

    private GoalRun known() {
        return generate().with("onoffice.token", TOKEN).with("onoffice.secret", SECRET);
    }

    private GoalRun generate() {
        return GoalRun.of("generate", folder)
                .with("onoffice.packageName", "com.acme.crm")
                .with("onoffice.baseUrl", sandbox.baseUrl().toString());
    }

    private void assertFailure(String message, GoalRun goal) {
        assertMessage(message, goal);
        assertThat(folder.resolve("target")).doesNotExist();
    }

    private static void assertMessage(String message, GoalRun goal) {
        assertThatThrownBy(goal::run).isInstanceOf(MojoFailureException.class).hasMessage(message);
    }

    private static HttpServer answering(String body, String contentType) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Content-Type", contentType);
            exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static String address(HttpServer server) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/api/";
    }

    private static int unusedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
