package io.github.onoffice4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onoffice4j.sandbox.ErrorLevel;
import io.github.onoffice4j.sandbox.OnOfficeSandbox;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a user is told when something goes wrong, to the letter. */
class FailuresTest {

    private static final String TOKEN = "t".repeat(32);
    private static final String SECRET = "s".repeat(64);
    private static final RawOperation KINDS = RawOperation.of(ActionId.GET, "actionkindtypes");
    private static final RawOperation WRITE =
            RawOperation.of(ActionId.MODIFY, "estate").resourceId(4711);

    @Test
    void credentialsAreCheckedBeforeAnythingIsSent() {
        assertThatThrownBy(() -> Credentials.of(SECRET, TOKEN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Token and secret are swapped: the token has 32 characters, the secret 64");
        assertThatThrownBy(() -> Credentials.of("short", SECRET))
                .hasMessage("The token should have 32 characters, but has 5");
        assertThatThrownBy(() -> Credentials.of(TOKEN, SECRET + "s"))
                .hasMessage("The secret should have 64 characters, but has 65");
        assertThatThrownBy(() -> Credentials.of(TOKEN, " " + SECRET.substring(1)))
                .hasMessage("The secret holds a blank or another character that no secret has");
        assertThat(Credentials.of(TOKEN, SECRET).toString())
                .doesNotContain(TOKEN)
                .doesNotContain(SECRET);
    }

    @Test
    void anUnknownTokenIsAnAuthenticationFailure() {
        try (OnOfficeSandbox sandbox = OnOfficeSandbox.start();
                OnOffice onOffice = connect(sandbox.baseUrl(), Credentials.of(TOKEN, sandbox.secret()))) {
            assertThatThrownBy(() -> onOffice.send(KINDS))
                    .isInstanceOf(AuthenticationException.class)
                    .hasMessage("onOffice does not accept the credentials, error 22 \"Not authenticated\"."
                            + " Check the token (32 characters) and that the API user is active: get actionkindtypes,"
                            + " in request 1");
        }
    }

    @ParameterizedTest
    @EnumSource(ErrorLevel.class)
    void aWrongSecretIsAnAuthenticationFailureHoweverTheServerSaysIt(ErrorLevel level) {
        try (OnOfficeSandbox sandbox =
                        OnOfficeSandbox.builder().errorLevel(level).start();
                OnOffice onOffice = connect(sandbox.baseUrl(), Credentials.of(sandbox.token(), SECRET))) {
            assertThatThrownBy(() -> onOffice.send(KINDS))
                    .isInstanceOf(AuthenticationException.class)
                    .hasMessage("onOffice does not accept the credentials, error 137 \"The HMAC is invalid.\"."
                            + " Check the secret (64 characters), and that it belongs to the token: get actionkindtypes,"
                            + " in action 1 of request 1")
                    .isInstanceOfSatisfying(AuthenticationException.class, e -> {
                        assertThat(e.errorCode()).isEqualTo(ErrorCode.of(137));
                        assertThat(e.action()).isEqualTo("get actionkindtypes");
                    });
        }
    }

    @ParameterizedTest
    @EnumSource(ErrorLevel.class)
    void aRefusedActionNamesCodeAndAction(ErrorLevel level) {
        try (OnOfficeSandbox sandbox =
                        OnOfficeSandbox.builder().errorLevel(level).start();
                OnOffice onOffice = connect(sandbox)) {
            assertThatThrownBy(() -> onOffice.send(RawOperation.of(ActionId.GET, "nothing")))
                    .isInstanceOfSatisfying(ActionException.class, e -> {
                        assertThat(e.errorCode()).isEqualTo(ErrorCode.UNKNOWN_RESOURCE_TYPE);
                        assertThat(e.code()).isEqualTo(25);
                        assertThat(e.action()).isEqualTo("get nothing");
                    })
                    .hasMessage(
                            "onOffice error 25 \"Missing configuration for resourceType \"nothing\"\"."
                                    + " Resource types are case-sensitive and belong to certain actions: get nothing, in action 1 of request 1");
        }
    }

    @Test
    void aRefusedFieldAndItsPlaceInABatchAreNamed() {
        RawOperation estates = RawOperation.of(ActionId.READ, "estate");
        try (OnOfficeSandbox sandbox = OnOfficeSandbox.start();
                OnOffice onOffice = connect(sandbox)) {
            onOffice.send(KINDS);
            Batch batch = onOffice.batch();
            batch.add(estates.parameter("data", List.of("Id")));
            Pending<ActionResult> refused = batch.add(estates.parameter("data", List.of("gone")));
            batch.send();

            assertThatThrownBy(refused::get)
                    .isInstanceOfSatisfying(ActionException.class, e -> {
                        assertThat(e.field()).hasValue("gone");
                        assertThat(e.resourceType()).isEqualTo("estate");
                        assertThat(e.action()).isEqualTo("read estate");
                        assertThat(e.hint()).startsWith("An administrator may have deactivated it");
                    })
                    .hasMessage("onOffice error 141 \"Unknown field: gone\". An administrator may have deactivated it;"
                            + " generate the model again, or do not select it: read estate, for field estate.gone,"
                            + " in action 2 of request 2");
        }
    }

    @Test
    void aServerThatCannotBeReachedIsNamed() {
        URI nowhere;
        try (CannedServer server = new CannedServer(200, "text/plain", "")) {
            nowhere = server.baseUrl();
        }
        try (OnOffice onOffice = connect(nowhere)) {
            assertThatThrownBy(() -> onOffice.send(KINDS))
                    .isInstanceOf(TransportException.class)
                    .hasMessageStartingWith("The server cannot be reached. ")
                    .hasMessageEndingWith(": get actionkindtypes, to " + nowhere + "stable/api.php");
            // Nothing was sent, so that the outcome of a write is known.
            assertThatThrownBy(() -> onOffice.send(WRITE)).isInstanceOf(TransportException.class);
        }
    }

    @Test
    void htmlInsteadOfJsonIsShown() {
        try (CannedServer server = new CannedServer(200, "text/html", "<html>\n<h1>Maintenance</h1></html>");
                OnOffice onOffice = connect(server.baseUrl())) {
            assertThatThrownBy(() -> onOffice.send(KINDS))
                    .isInstanceOf(MalformedResponseException.class)
                    .hasMessage("The answer is not JSON as the API sends it: HTTP status 200, content type text/html,"
                            + " \"<html> <h1>Maintenance</h1></html>\". It is a page for people: check the base URL,"
                            + " and any proxy in between: get actionkindtypes, to " + server.baseUrl()
                            + "stable/api.php");
            assertThatThrownBy(() -> onOffice.send(WRITE)).isInstanceOf(OutcomeUnknownException.class);
        }
    }

    @Test
    void anHttpErrorIsShown() {
        try (CannedServer server = new CannedServer(503, "text/plain", "busy");
                OnOffice onOffice = connect(server.baseUrl())) {
            assertThatThrownBy(() -> onOffice.send(KINDS))
                    .isInstanceOf(TransportException.class)
                    .hasMessage("The server answered with HTTP status 503, content type text/plain, \"busy\":"
                            + " get actionkindtypes, to " + server.baseUrl() + "stable/api.php");
            assertThatThrownBy(() -> onOffice.send(WRITE)).isInstanceOf(OutcomeUnknownException.class);
        }
    }

    @Test
    void aWriteIsSentOnceEvenIfTheServerInvitesToRepeatIt() {
        try (CannedServer server = new CannedServer(503, "text/plain", "busy");
                OnOffice onOffice = connect(server.baseUrl())) {
            assertThatThrownBy(() -> onOffice.send(WRITE)).isInstanceOf(OutcomeUnknownException.class);
            assertThat(server.requests()).isEqualTo(1);
        }
    }

    @Test
    void anAnswerCutOffIsNoAnswer() {
        try (CannedServer server = new CannedServer(200, "application/json", "{\"status\":{\"code\":200,");
                OnOffice onOffice = connect(server.baseUrl())) {
            assertThatThrownBy(() -> onOffice.send(KINDS))
                    .isInstanceOf(MalformedResponseException.class)
                    .hasMessageStartingWith(
                            "The answer is not JSON as the API sends it: HTTP status 200, content type application/json,");
        }
    }

    @Test
    void resultsAreCounted() {
        String none = "{\"status\":{\"code\":200,\"errorcode\":0,\"message\":\"OK\"},\"response\":{\"results\":[]}}";
        try (CannedServer server = new CannedServer(200, "application/json", none);
                OnOffice onOffice = connect(server.baseUrl())) {
            assertThatThrownBy(() -> onOffice.send(KINDS))
                    .isInstanceOf(MalformedResponseException.class)
                    .hasMessage(
                            "The answer has 0 results for 1 actions, so that they cannot be matched: get actionkindtypes");
        }
    }

    @Test
    void anAnswerWithoutStatusIsAFailure() {
        try (CannedServer server = new CannedServer(200, "application/json", "{}");
                OnOffice onOffice = connect(server.baseUrl())) {
            assertThatThrownBy(() -> onOffice.send(KINDS))
                    .isInstanceOf(MalformedResponseException.class)
                    .hasMessage("The answer says neither success nor what failed, status 500: get actionkindtypes");
        }
    }

    @Test
    void theActionsOfABatchFailAlone() {
        try (OnOfficeSandbox sandbox = OnOfficeSandbox.start();
                OnOffice onOffice = connect(sandbox)) {
            Batch batch = onOffice.batch();
            Pending<ActionResult> wrong = batch.add(RawOperation.of(ActionId.GET, "nothing"));
            Pending<ActionResult> right = batch.add(KINDS);
            assertThatThrownBy(right::get)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("There is no result before the batch was sent and answered: get actionkindtypes");

            batch.send();

            assertThat(sandbox.requests()).hasSize(1);
            assertThat(right.get().records()).isNotEmpty();
            assertThatThrownBy(wrong::get).isInstanceOf(ActionException.class);
            assertThatThrownBy(batch::send)
                    .hasMessage("The batch was sent already: make a new one for further operations");
        }
    }

    @Test
    void anEmptyBatchIsAMistake() {
        try (OnOffice onOffice = connect(URI.create("http://127.0.0.1:1/api/"))) {
            assertThatThrownBy(() -> onOffice.batch().send())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("The batch is empty: add an operation before you send it");
        }
    }

    @Test
    void bothSignaturesAreAccepted() {
        RawOperation fields = RawOperation.of(ActionId.GET, "fields")
                .parameter("modules", List.of("estate"))
                .parameter("labels", true);
        try (OnOfficeSandbox sandbox = OnOfficeSandbox.start()) {
            for (HmacVersion version : HmacVersion.values()) {
                try (OnOffice onOffice = OnOffice.builder()
                        .credentials(Credentials.of(sandbox.token(), sandbox.secret()))
                        .baseUrl(sandbox.baseUrl())
                        .hmacVersion(version)
                        .build()) {
                    ResultRecord estate = onOffice.send(fields).records().get(0);

                    assertThat(estate.id()).isEqualTo("estate");
                    assertThat(estate.names()).contains("kaufpreis", "objektart");
                    assertThat(onOffice.send(fields).isCacheable()).isTrue();
                    assertThat(onOffice.send(fields).total()).isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(HmacVersion.class)
    void theExtendedClaimIsSentWithEveryActionAmongItsParameters(HmacVersion version) {
        try (FaultyServer server = new FaultyServer(FaultyServer.success());
                OnOffice onOffice = OnOffice.builder()
                        .credentials(Credentials.of(TOKEN, SECRET).withExtendedClaim("claim"))
                        .baseUrl(server.baseUrl())
                        .hmacVersion(version)
                        .build()) {
            Batch batch = onOffice.batch();
            batch.add(KINDS);
            batch.add(WRITE.parameter("data", List.of("Id")));
            batch.send();

            assertThat(server.requests())
                    .singleElement()
                    .satisfies(request -> assertThat(request)
                            .contains("\"parameters\":{\"extendedclaim\":\"claim\"}")
                            .contains("\"parameters\":{\"data\":[\"Id\"],\"extendedclaim\":\"claim\"}"));
        }
    }

    @Test
    void aParameterOfAnotherTypeIsRefused() {
        assertThatThrownBy(() -> KINDS.parameter("when", List.of(new Object())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A parameter is a text, number, boolean, list, map or null, not a java.lang.Object:"
                        + " for parameter \"when\"");
    }

    private static OnOffice connect(OnOfficeSandbox sandbox) {
        return connect(sandbox.baseUrl(), Credentials.of(sandbox.token(), sandbox.secret()));
    }

    private static OnOffice connect(URI baseUrl) {
        return connect(baseUrl, Credentials.of(TOKEN, SECRET));
    }

    private static OnOffice connect(URI baseUrl, Credentials credentials) {
        return OnOffice.builder()
                .credentials(credentials)
                .baseUrl(baseUrl)
                .retries(RetryPolicy.NONE)
                .build();
    }
}
