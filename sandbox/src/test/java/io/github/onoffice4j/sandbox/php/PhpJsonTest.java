package io.github.onoffice4j.sandbox.php;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What PHP's {@code json_encode} makes of values. */
class PhpJsonTest {
    static List<Arguments> values() {
        return List.of(
                Arguments.of(null, "null"),
                Arguments.of(true, "true"),
                Arguments.of(15, "15"),
                Arguments.of(18446777777783L, "18446777777783"),
                Arguments.of(new BigInteger("123456789012345678901234567890"), "1.2345678901234568e+29"),
                Arguments.of(1.0, "1"),
                Arguments.of(0.1, "0.1"),
                Arguments.of(-12.50, "-12.5"),
                Arguments.of(0.00001, "1.0e-5"),
                Arguments.of("", "\"\""),
                Arguments.of("Straße/Hof", "\"Stra\\u00dfe\\/Hof\""),
                Arguments.of("<b>'&\"\\", "\"<b>'&\\\"\\\\\""),
                Arguments.of("\b\f\n\r\t\u0001\u001f\u007f", "\"\\b\\f\\n\\r\\t\\u0001\\u001f\u007f\""),
                Arguments.of("🏠", "\"\\ud83c\\udfe0\""),
                Arguments.of(List.of(), "[]"),
                Arguments.of(Arrays.asList("a", null), "[\"a\",null]"),
                Arguments.of(Map.of(), "[]"),
                Arguments.of(Map.of("key", Map.of()), "{\"key\":[]}"),
                Arguments.of(ordered("0", "1", "2"), "[\"0\",\"1\",\"2\"]"),
                Arguments.of(ordered("1", "0"), "{\"1\":\"1\",\"0\":\"0\"}"),
                Arguments.of(ordered("0", "2"), "{\"0\":\"0\",\"2\":\"2\"}"),
                Arguments.of(ordered("00"), "{\"00\":\"00\"}"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void writes_as_php_does(Object value, String json) {
        assertThat(PhpJson.write(value)).isEqualTo(json);
    }

    @Test
    void writes_bytes_as_base64_however_many() throws IOException {
        byte[] bytes = new byte[100_000];
        Arrays.fill(bytes, (byte) 0xff);
        Bytes many = () -> new ByteArrayInputStream(bytes);
        String base64 = Base64.getEncoder().encodeToString(bytes).replace("/", "\\/");
        ByteArrayOutputStream stream = new ByteArrayOutputStream();

        PhpJson.write(Map.of("content", many), stream);

        assertThat(stream).hasToString("{\"content\":\"" + base64 + "\"}");
        assertThat(PhpJson.write(many)).isEqualTo("\"" + base64 + "\"");
        assertThat(PhpJson.write((Bytes) InputStream::nullInputStream)).isEqualTo("\"\"");
    }

    @Test
    void reads_numbers_from_text_but_never_of_absurd_size() {
        assertThat(PhpValue.integer("42")).isEqualTo(42);
        assertThat(PhpValue.integer("42.0")).isEqualTo(42);
        assertThat(PhpValue.integer("42.5")).isNull();
        assertThat(PhpValue.integer(true)).isNull();
        assertThat(PhpValue.decimal("3.57")).isEqualByComparingTo("3.57");
        assertThat(PhpValue.decimal("1e999999999")).isNull();
        assertThat(PhpValue.decimal("12 Zimmer")).isNull();
    }

    private static Map<String, String> ordered(String... keys) {
        Map<String, String> map = new LinkedHashMap<>();
        for (String key : keys) {
            map.put(key, key);
        }
        return map;
    }
}
