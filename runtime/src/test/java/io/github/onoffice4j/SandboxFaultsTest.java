package io.github.onoffice4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.onoffice4j.sandbox.Fault;
import io.github.onoffice4j.sandbox.OnOfficeSandbox;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a fault of the server does to the agency's records: nothing is created twice, and nobody is told otherwise. */
class SandboxFaultsTest {

    private static final RawOperation ADA = RawOperation.of(ActionId.CREATE, "address")
            .parameter("Vorname", "Ada")
            .parameter("Name", "Königin von Lovelace");
    private static final RawOperation ADAS = RawOperation.of(ActionId.READ, "address")
            .parameter("data", List.of("Name"))
            .parameter("filter", Map.of("Name", List.of(Map.of("op", "=", "val", "Königin von Lovelace"))));

    static Stream<Arguments> faults() {
        return Stream.of(
                arguments("drop before executing", Fault.dropBeforeExecuting(), true),
                arguments("drop before answer", Fault.dropBeforeAnswer(), true),
                arguments("status 429", Fault.status(429).header("Retry-After", "0"), true),
                arguments("status 503", Fault.status(503), true),
                arguments("status 503 after executing", Fault.status(503).afterExecuting(), true),
                arguments("truncated body", Fault.truncatedBody(), true),
                arguments("HTML", Fault.html(), false),
                arguments("empty body", Fault.emptyBody(), false),
                arguments("malformed JSON", Fault.malformedJson(), false),
                arguments("empty results", Fault.emptyResults(), false),
                arguments("too few results", Fault.tooFewResults(), false),
                arguments("too many results", Fault.tooManyResults(), false),
                arguments("missing response", Fault.missingResponse(), false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void nothingIsCreatedTwiceAndReadsSayTheTruth(String name, Fault fault, boolean passing) {
        try (OnOfficeSandbox sandbox = OnOfficeSandbox.builder().records(5).start();
                OnOffice onOffice = connect(sandbox)) {
            sandbox.faults().next(request -> request.has("create", "address"), fault);

            assertThatThrownBy(() -> onOffice.send(ADA)).isInstanceOfSatisfying(OnOfficeException.class, e -> {
                long created = onOffice.send(ADAS).total().orElseThrow();
                assertThat(created).isLessThanOrEqualTo(e instanceof OutcomeUnknownException ? 1 : 0);
            });

            onOffice.send(ADA);
            long total = onOffice.send(ADAS).total().orElseThrow();
            sandbox.faults().next(fault);
            if (passing) {
                assertThat(onOffice.send(ADAS).total()).hasValue(total);
            } else {
                assertThatThrownBy(() -> onOffice.send(ADAS)).isInstanceOf(MalformedResponseException.class);
            }
            assertThat(sandbox.faults().isPending()).isFalse();
        }
    }

    private static OnOffice connect(OnOfficeSandbox sandbox) {
        return OnOffice.builder()
                .credentials(Credentials.of(sandbox.token(), sandbox.secret()))
                .baseUrl(sandbox.baseUrl())
                .pauses((pause, next) -> next.run())
                .build();
    }
}
