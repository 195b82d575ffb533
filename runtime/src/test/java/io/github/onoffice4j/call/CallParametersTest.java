package io.github.onoffice4j.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onoffice4j.ActionId;
import io.github.onoffice4j.relation.ContactStatus;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CallParametersTest {

    private static final CallParameters NONE = CallParameters.of(ActionId.DO, "sendmail");

    @Test
    void writesValuesAsTheApiReadsThem() {
        CallParameters sent = NONE.with("text", "Straße")
                .with("flag", true)
                .with("number", 7)
                .with("price", new BigDecimal("1E+5"))
                .with("date", LocalDate.of(2026, 1, 31))
                .with("dateTime", LocalDateTime.of(2026, 1, 31, 9, 5))
                .with("time", LocalTime.of(9, 5))
                .with("choice", ContactStatus.Confirmation.SENT)
                .with("ids", new long[] {1, 2})
                .with("names", new String[] {"a", "b"})
                .with("bytes", "Haus".getBytes(StandardCharsets.UTF_8))
                .put("files", "a.txt", "A".getBytes(StandardCharsets.UTF_8));

        assertThat(sent.toMap())
                .containsExactly(
                        Map.entry("text", "Straße"),
                        Map.entry("flag", true),
                        Map.entry("number", 7),
                        Map.entry("price", "100000"),
                        Map.entry("date", "2026-01-31"),
                        Map.entry("dateTime", "2026-01-31 09:05:00"),
                        Map.entry("time", "09:05:00"),
                        Map.entry("choice", "gesendet"),
                        Map.entry("ids", List.of(1L, 2L)),
                        Map.entry("names", List.of("a", "b")),
                        Map.entry("bytes", "SGF1cw=="),
                        Map.entry("files", Map.of("a.txt", "QQ==")));
    }

    @Test
    void putsParametersIntoTheirContainersWhateverTheOrder() {
        CallParameters sent = NONE.with("data/start_dt", "x")
                .put("data", "kaufpreis__von", 1L)
                .with("data/advisor", 5L);

        assertThat(sent.toMap())
                .isEqualTo(Map.of("data", Map.of("start_dt", "x", "kaufpreis__von", 1L, "advisor", 5L)));
    }

    @Test
    void changesNothingThatWasThereBefore() {
        CallParameters before = NONE.put("data", "a", 1L);

        before.put("data", "b", 2L);

        assertThat(before.toMap()).isEqualTo(Map.of("data", Map.of("a", 1L)));
    }

    @Test
    void copiesListsThatTheCallerMayChangeLater() {
        List<String> names = new ArrayList<>(List.of("a"));
        CallParameters sent = NONE.with("names", names);
        names.add("b");

        assertThat(sent.get("names")).isEqualTo(List.of("a"));
    }

    @Test
    void refusesValuesThatAreNotAllowedByTheNameOfTheirParameter() {
        assertRefused(
                () -> NONE.with("limit", 501).between("limit", 0, 500),
                "Allowed are from 0 to 500, not 501: for parameter \"limit\" of do sendmail");
        assertRefused(
                () -> NONE.with("limit", 0).between("limit", 1, Long.MAX_VALUE),
                "Allowed are at least 1, not 0: for parameter \"limit\" of do sendmail");
        assertRefused(
                () -> NONE.with("ids", new long[] {1, 2}).between("ids", 1, 1),
                "Allowed are from 1 to 1 values, not 2: for parameter \"ids\" of do sendmail");
        assertRefused(
                () -> NONE.with("data/title", " ").notEmpty("data/title"),
                "A value is needed, but it is empty: for parameter \"data.title\" of do sendmail");
        assertRefused(
                () -> NONE.with("title", "abc").noLongerThan("title", 2),
                "At most 2 characters are allowed, not 3: for parameter \"title\" of do sendmail");
        assertRefused(
                () -> NONE.with("language", "de").matching("language", "[A-Z]{3}", "three letters"),
                "Expected three letters, found \"de\": for parameter \"language\" of do sendmail");
        assertRefused(
                () -> NONE.resource("addressId", " "),
                "A value is needed, but it is blank: for parameter \"addressId\" of do sendmail");
        assertRefused(
                () -> NONE.with("names", Arrays.asList("a", null)),
                "A value is needed, not null: for parameter \"names\" of do sendmail");
        assertRefused(
                () -> NONE.with("thing", new Object()),
                "java.lang.Object is no type of a parameter: for parameter \"thing\" of do sendmail");
    }

    @Test
    void collectsTheConditionsOfAFilter() {
        CallParameters sent = NONE.with("filter", Map.of())
                .where("filter", "dateTime", ">=", LocalDate.of(2026, 1, 1))
                .where("filter", "dateTime", "<", "2026-02-01")
                .where("filter", "module", "in", List.of("estate", "address"));

        assertThat(sent.toMap())
                .isEqualTo(Map.of(
                        "filter",
                        Map.of(
                                "dateTime",
                                List.of(
                                        Map.of("op", ">=", "val", "2026-01-01"),
                                        Map.of("op", "<", "val", "2026-02-01")),
                                "module",
                                List.of(Map.of("op", "in", "val", List.of("estate", "address"))))));
        assertRefused(
                () -> NONE.where("filter", "module", "==", "estate"),
                "There is no operator \"==\", but =, !=, <, <=, >, >=, between, like, not like, in, not in: for parameter"
                        + " \"filter\" of do sendmail");
    }

    private static void assertRefused(Runnable call, String message) {
        assertThatThrownBy(call::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks may do
    void refusesNullByTheNameOfTheParameter() {
        assertThatThrownBy(() -> NONE.with("subject", null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("A value is needed, not null: for parameter \"subject\" of do sendmail");
    }

    @Test
    void tellsWhichParametersExcludeEachOther() {
        CallParameters both = NONE.with("a", 1L).with("b", 2L);

        assertThatThrownBy(() -> both.exactlyOneOf("a", "b"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Exactly one of \"a\", \"b\" is needed, but \"a\", \"b\" are set: in do sendmail");
        assertThatThrownBy(() -> NONE.exactlyOneOf("a", "b"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Exactly one of \"a\", \"b\" is needed, but none is set: in do sendmail");
        assertThatThrownBy(() -> NONE.atLeastOneOf("a", "b"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("At least one of \"a\", \"b\" is needed, but none is set: in do sendmail");
        both.exactlyOneOf("a", "c");
        both.atLeastOneOf("b", "c");
    }

    @Test
    void showsNoPassword() {
        CallParameters sent = NONE.with("name", "ada").withSecret("password", "geheim");

        assertThat(sent).hasToString("{name=ada, password=***}");
        assertThat(sent.toMap()).containsEntry("password", "geheim");
    }
}
