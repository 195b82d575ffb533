package io.github.onoffice4j.sandbox.calls;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onoffice4j.sandbox.OnOfficeSandbox;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of parameters: each takes the forms of its type and refuses all others with its error. */
class ParameterRulesTest {
    private static final Map<String, ?> NO_LIST = Map.of("a", 1);
    private static final List<?> TEXT_IN_LIST = List.of("x");

    static Stream<Arguments> types() {
        return Stream.of(
                Arguments.of("p:text", List.of("x", 5, true), Arrays.asList(List.of(), NO_LIST), 227),
                Arguments.of("p:int", List.of(5, "5", 5.0), Arrays.asList("x", true, "5.5", List.of(5)), 228),
                Arguments.of("p:number", List.of(5, "5.5", 1e2), Arrays.asList("5,5", List.of(5)), 229),
                Arguments.of("p:flag", List.of(true, 0, "false"), Arrays.asList(List.of(), NO_LIST), 294),
                Arguments.of("p:list", List.of(List.of(), Map.of("3", 1)), Arrays.asList("x", 5, NO_LIST), 74),
                Arguments.of("p:texts", List.of(TEXT_IN_LIST, List.of()), Arrays.asList("x", NO_LIST), 74),
                Arguments.of("p:texts", List.of(), List.of(List.of(List.of())), 227),
                Arguments.of("p:ids", List.of(5, "5", List.of(5, "7")), Arrays.asList("x", TEXT_IN_LIST, NO_LIST), 228),
                Arguments.of("p:map", List.of(NO_LIST, List.of()), Arrays.asList("x", 5, true), 294),
                Arguments.of("p:text=a,b", List.of("a", "b"), Arrays.asList("c", "A", 5), 255),
                Arguments.of("p:text=a,b@163", List.of("a"), Arrays.asList("c", List.of()), 163),
                Arguments.of("p:int=0,1", List.of(0, "1"), List.of(2, "-1"), 255),
                Arguments.of("p:-", List.of(), Arrays.asList("", 0, null, "x"), 144));
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_rule_takes_one_type(String text, List<?> good, List<? extends @Nullable Object> bad, int code) {
        ParameterRule rule = ParameterRule.parse(text);

        assertThat(good).allMatch(rule::permits);
        for (Object value : bad) {
            assertThat(rule.permits(value)).as(text + " " + value).isFalse();
            assertThat(rule.error(value).code()).as(text + " " + value).isEqualTo(code);
        }
    }

    @Test
    void nothing_is_wrong_with_what_is_not_sent() {
        for (String type : List.of("text", "int", "number", "flag", "list", "texts", "ids", "map", "text=a")) {
            assertThat(ParameterRule.parse("p:" + type).permits("")).as(type).isTrue();
            assertThat(ParameterRule.parse("p:" + type).permits(null)).as(type).isTrue();
        }
    }

    @Test
    void every_line_is_about_a_call_there_is_and_names_each_parameter_once() {
        Map<String, List<ParameterRule>> rules = ParameterRules.read().byCall();
        Set<String> calls = new HashSet<>();
        try (OnOfficeSandbox sandbox = OnOfficeSandbox.builder().records(0).start()) {
            calls.addAll(sandbox.calls());
        }

        rules.forEach((call, parameters) -> {
            assertThat(calls)
                    .contains(String.join(" ", List.of(call.split(" ", -1)).subList(0, 2)));
            assertThat(parameters)
                    .extracting(ParameterRule::name)
                    .doesNotHaveDuplicates()
                    .isNotEmpty();
        });
        assertThat(rules).hasSizeGreaterThan(60);
    }
}
