package io.github.onoffice4j.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onoffice4j.MalformedResponseException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ResultValueTest {

    private static ResultValue value(@Nullable Object value) {
        return new ResultValue("7", value, "get users, record 7");
    }

    @Test
    void readsNumbersAndFlagsFromTextsAsWell() {
        assertThat(value("33").number()).isEqualTo(33);
        assertThat(value(33L).integer()).isEqualTo(33);
        assertThat(value(" 33.50 ").decimal()).isEqualTo(new BigDecimal("33.50"));
        assertThat(value("1").flag()).isTrue();
        assertThat(value(false).flag()).isFalse();
        assertThat(value(new BigDecimal("1E+2")).text()).isEqualTo("100");
        assertThat(value("").id().number()).isEqualTo(7);
    }

    @Test
    void readsTimesInTheFormsTheServerHas() {
        assertThat(value("2026-01-31").date()).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(value("2026-01-31 09:05:00").date()).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(value("2026-01-31 09:05:00").dateTime()).isEqualTo(LocalDateTime.of(2026, 1, 31, 9, 5));
        assertThat(value("2026-01-31").dateTime()).isEqualTo(LocalDateTime.of(2026, 1, 31, 0, 0));
        assertThat(value("09:05:00").timeOfDay()).isEqualTo(LocalTime.of(9, 5));
        assertThat(value("2026-01-31T09:05:00+01:00").instant()).isEqualTo(Instant.parse("2026-01-31T08:05:00Z"));
        assertThat(value(1_700_000_000L).seconds()).isEqualTo(Instant.ofEpochSecond(1_700_000_000L));
    }

    @Test
    void readsWhatIsMissingOrEmptyAsNull() {
        for (Object empty : Arrays.asList(null, "", " ", List.of())) {
            assertThat(value(empty).number()).isNull();
            assertThat(value(empty).flag()).isNull();
            assertThat(value(empty).date()).isNull();
            assertThat(value(empty).bytes()).isNull();
            assertThat(value(empty).list(ResultValue::text)).isEmpty();
            assertThat(value(empty).map(ResultValue::text)).isEmpty();
        }
        assertThat(value("0000-00-00 00:00:00").dateTime()).isNull();
        assertThat(value("0000-00-00").date()).isNull();
        assertThat(value(List.of()).object(ResultValue::raw)).isNull();
        assertThat(value(Map.of()).member("name").text()).isNull();
    }

    @Test
    void readsListsAsMapsAndMapsAsLists() {
        assertThat(value(List.of("a", "b")).map(ResultValue::text)).isEqualTo(Map.of("0", "a", "1", "b"));
        assertThat(value(Map.of("3", "a")).list(ResultValue::text)).containsExactly("a");
        assertThat(value("a").list(ResultValue::text)).containsExactly("a");
        assertThat(value(Arrays.asList("a", null)).list(ResultValue::text)).containsExactly("a");
    }

    @Test
    void namesThePlaceOfAValueOfAnotherForm() {
        ResultValue users = value(Map.of("users", List.of(Map.of("age", "old"))));

        assertThatThrownBy(() ->
                        users.member("users").list(user -> user.member("age").integer()))
                .isInstanceOf(MalformedResponseException.class)
                .hasMessage("Expected a number, found old: in get users, record 7, users[0], age");
        assertMalformed("maybe", ResultValue::flag, "Expected true or false, found maybe: in get users, record 7");
        assertMalformed("1.5", ResultValue::number, "Expected a whole number, found 1.5: in get users, record 7");
        assertMalformed(
                "31.01.2026",
                ResultValue::date,
                "Expected a date (YYYY-MM-DD), found 31.01.2026: in get users, record 7");
        assertMalformed("a", value -> value.map(ResultValue::text), "Expected a map, found a: in get users, record 7");
        assertMalformed(List.of("a"), ResultValue::text, "Expected a text, found [a]: in get users, record 7");
        assertMalformed(
                "",
                value -> value.required(ResultValue::number),
                "A value is missing in the answer: in get users, record 7");
    }

    private static void assertMalformed(Object wire, Function<ResultValue, @Nullable Object> reader, String message) {
        assertThatThrownBy(() -> reader.apply(value(wire)))
                .isInstanceOf(MalformedResponseException.class)
                .hasMessage(message);
    }
}
