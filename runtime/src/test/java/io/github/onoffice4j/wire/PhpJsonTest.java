package io.github.onoffice4j.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PhpJsonTest {

    static Stream<Arguments> values() {
        return Stream.of(
                arguments("Haus/Hof", "\"Haus\\/Hof\""),
                arguments("straße", "\"stra\\u00dfe\""),
                arguments("😀", "\"\\ud83d\\ude00\""),
                arguments("<a href='x'>&</a>", "\"<a href='x'>&<\\/a>\""),
                arguments("\"\\", "\"\\\"\\\\\""),
                arguments("\b\f\n\r\t\u0001\u001f\u007f", "\"\\b\\f\\n\\r\\t\\u0001\\u001f\u007f\""),
                arguments(null, "null"),
                arguments(true, "true"),
                arguments(5, "5"),
                arguments(18_446_077_777_783L, "18446077777783"),
                arguments(new BigInteger("12"), "12"),
                arguments(1.0, "1"),
                arguments(0.5f, "0.5"),
                arguments(new BigDecimal("349000.00"), "349000"),
                arguments(new BigDecimal("3.5700"), "3.57"),
                arguments(new BigDecimal("0.00"), "0"),
                arguments(List.of(), "[]"),
                arguments(Map.of(), "[]"),
                arguments(Map.of("a", Map.of()), "{\"a\":[]}"),
                arguments(Arrays.asList("a", null, 1), "[\"a\",null,1]"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("values")
    void writesWhatPhpWrites(Object value, String json) {
        assertThat(PhpJson.encode(value)).isEqualTo(json);
    }

    @Test
    void aMapCountedFromZeroIsAList() {
        Map<String, Object> counted = new LinkedHashMap<>();
        counted.put("0", "Id");
        counted.put("1", "plz");

        assertThat(PhpJson.encode(counted)).isEqualTo("[\"Id\",\"plz\"]");
    }

    @Test
    void aMapWithAHoleIsAMap() {
        Map<String, Object> holed = new LinkedHashMap<>();
        holed.put("0", "Id");
        holed.put("2", "plz");

        assertThat(PhpJson.encode(holed)).isEqualTo("{\"0\":\"Id\",\"2\":\"plz\"}");
    }

    @Test
    void onlyTheTopLevelIsSorted() {
        Map<String, Object> inner = new LinkedHashMap<>();
        inner.put("z", 1);
        inner.put("a", 2);
        Map<String, Object> outer = new LinkedHashMap<>();
        outer.put("b", inner);
        outer.put("B", 1);

        assertThat(PhpJson.encode(PhpJson.sorted(outer))).isEqualTo("{\"B\":1,\"b\":{\"z\":1,\"a\":2}}");
    }
}
