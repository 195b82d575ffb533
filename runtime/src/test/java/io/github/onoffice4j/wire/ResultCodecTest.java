package io.github.onoffice4j.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A result that was kept is the one that came. */
class ResultCodecTest {

    private final ResultCodec codec = new ResultCodec();

    @Test
    void whateverCameIsKept() throws IOException {
        Random random = new Random(815);
        for (int round = 0; round < 2_000; round++) {
            WireResult came = read(result(random));

            WireResult kept = codec.decode(codec.encode(came));

            assertThat(kept.total()).isEqualTo(came.total());
            assertThat(kept.cacheable()).isTrue();
            assertThat(kept.status().errorCode()).isZero();
            assertThat(kept.records()).hasSameSizeAs(came.records());
            for (int i = 0; i < came.records().size(); i++) {
                assertSame(kept.records().get(i), came.records().get(i));
            }
        }
    }

    private static void assertSame(WireRecord kept, WireRecord came) {
        assertThat(kept.id()).isEqualTo(came.id());
        assertThat(kept.type()).isEqualTo(came.type());
        assertThat(kept.list()).isEqualTo(came.list());
        assertThat(kept.names()).isEqualTo(came.names());
        assertThat(came.names()).allSatisfy(name -> assertThat(kept.get(name)).isEqualTo(came.get(name)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"status\":{\"errorcode\":0},\"cacheable\":true,\"data\":{\"records\":[",
                "{\"status\":{\"errorcode\":0},\"cacheable\":false}",
                "{\"status\":{\"errorcode\":97},\"cacheable\":true}",
                "{}"
            })
    void whatWasNotPutThereIsRefused(String bytes) {
        assertThatThrownBy(() -> codec.decode(bytes.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(JsonProcessingException.class);
    }

    private static WireResult read(String json) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            return ResultReader.read(parser, null);
        }
    }

    private static String result(Random random) {
        String records = IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> "{\"id\":" + scalar(random) + ",\"type\":" + text(random) + ",\"elements\":"
                        + (random.nextBoolean() ? map(random, 2) : list(random, 2)) + "}")
                .collect(Collectors.joining(","));
        return "{\"status\":{\"errorcode\":0,\"message\":" + text(random) + "},\"cacheable\":true,\"data\":{\"meta\":"
                + "{\"cntabsolute\":" + (random.nextBoolean() ? "null" : random.nextInt(9)) + "},\"records\":["
                + records
                + "]}}";
    }

    private static String value(Random random, int depth) {
        if (depth > 0 && random.nextInt(4) == 0) {
            return random.nextBoolean() ? map(random, depth - 1) : list(random, depth - 1);
        }
        return scalar(random);
    }

    private static String scalar(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> "null";
            case 1 -> "true";
            case 2 -> "false";
            case 3 -> Long.toString(random.nextLong());
            case 4 -> "123456789012345678901234567890";
            case 5 -> random.nextInt(1000) + "." + random.nextInt(1000);
            case 6 -> random.nextInt(9) + "e" + random.nextInt(9);
            default -> text(random);
        };
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(5), 0, 0x3000)
                .mapToObj(c -> String.format("\\u%04x", c))
                .collect(Collectors.joining("", "\"", "\""));
    }

    private static String map(Random random, int depth) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> text(random) + ":" + value(random, depth))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String list(Random random, int depth) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> value(random, depth))
                .collect(Collectors.joining(",", "[", "]"));
    }
}
