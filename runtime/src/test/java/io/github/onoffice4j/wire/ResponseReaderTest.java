package io.github.onoffice4j.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseReaderTest {

    private static ResponseReader.Answer read(String json) throws IOException {
        return read(json, null);
    }

    private static ResponseReader.Answer read(String json, @Nullable Download download) throws IOException {
        return ResponseReader.read(
                new JsonFactory(), new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), download);
    }

    private static WireResult result(String members) throws IOException {
        return read("{\"response\":{\"results\":[{" + members + "}]}}")
                .results()
                .get(0);
    }

    private static WireRecord record(String members) throws IOException {
        return result("\"data\":{\"records\":[{" + members + "}]}").records().get(0);
    }

    @Test
    void readsStatusResultsAndRecords() throws IOException {
        ResponseReader.Answer response = read("""
                {"status":{"code":200,"errorcode":0,"message":"OK"},
                 "response":{"results":[
                   {"actionid":"urn:x:read","resourceid":"","resourcetype":"estate","cacheable":true,"identifier":"0",
                    "data":{"meta":{"cntabsolute":2},"records":[
                      {"id":15,"type":"estate","elements":{"Id":"15","ort":"K\\u00f6ln"}},
                      {"id":"27","type":"estate","elements":{"ort":"","Id":"27"}}]},
                    "status":{"errorcode":0,"message":"OK"}}]}}
                """);

        assertThat(response.status()).isEqualTo(new WireStatus(200, 0, "OK"));
        WireResult result = response.results().get(0);
        assertThat(result.cacheable()).isTrue();
        assertThat(result.total()).isEqualTo(2);
        assertThat(result.status().isActionFailure()).isFalse();
        assertThat(result.records()).extracting(WireRecord::id).containsExactly("15", "27");
        assertThat(result.records().get(0).names()).containsExactly("Id", "ort");
        assertThat(result.records().get(0).get("ort")).isEqualTo("Köln");
        assertThat(result.records().get(1).get("Id")).isEqualTo("27");
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "'SGFsbG8=', Hallo",
        "'SGFsbG8', Hallo",
        "'SGFs\\r\\nbG8=', Hallo",
        "'Pz8\\/Pz8\\/', ??????",
        "'Pz8/Pz8/', ??????"
    })
    void contentsOfFilesGoToTheSinkDecoded(String base64, String text) throws IOException {
        Sink sink = new Sink();
        WireRecord record = read(
                        "{\"response\":{\"results\":[{\"data\":{\"records\":[{\"elements\":{\"content\":\"" + base64
                                + "\",\"title\":\"Brief\"}}]}}]}}",
                        sink)
                .results()
                .get(0)
                .records()
                .get(0);

        assertThat(sink.bytes).hasToString(text);
        assertThat(record.get("content")).isEqualTo((long) text.length());
        assertThat(record.get("title")).isEqualTo("Brief");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SGFsb*8=", "S"})
    void aContentThatIsNoBase64IsNoAnswer(String base64) {
        assertThatThrownBy(() -> read(
                        "{\"response\":{\"results\":[{\"data\":{\"records\":[{\"elements\":{\"content\":\"" + base64
                                + "\"}}]}}]}}",
                        new Sink()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("in base64 content");
    }

    /** Takes a content. */
    private static final class Sink implements Download {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        @Override
        public @Nullable URI url() {
            return null;
        }

        @Override
        public OutputStream begin() {
            return bytes;
        }
    }

    @Test
    void readsEveryKindOfValue() throws IOException {
        WireRecord record = record("""
                "elements":{"text":"a","integer":18446077777783,"huge":18446744073709551616,"decimal":50.77620,
                 "yes":true,"no":false,"nothing":null,"list":["a",1,null],"empty":[],"map":{"z":"1","a":{"b":[]}}}
                """);

        assertThat(record.get("text")).isEqualTo("a");
        assertThat(record.get("integer")).isEqualTo(18_446_077_777_783L);
        assertThat(record.get("huge")).isEqualTo(new BigDecimal("18446744073709551616"));
        assertThat(record.get("decimal")).isEqualTo(new BigDecimal("50.77620"));
        assertThat(record.get("yes")).isEqualTo(true);
        assertThat(record.get("no")).isEqualTo(false);
        assertThat(record.contains("nothing")).isTrue();
        assertThat(record.get("nothing")).isNull();
        assertThat(record.get("list")).isEqualTo(Arrays.asList("a", 1L, null));
        assertThat(record.get("empty")).isEqualTo(List.of());
        assertThat(record.get("map"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.map(String.class, Object.class))
                .containsExactly(entry("z", "1"), entry("a", Map.of("b", List.of())));
        assertThat(record.contains("missing")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"elements\":[]", "\"elements\":null", "\"elements\":\"\"", "\"id\":0"})
    void elementsMayBeEmptyInAnyForm(String members) throws IOException {
        WireRecord record = record(members);

        assertThat(record.names()).isEmpty();
        assertThat(record.list()).isEmpty();
    }

    /** The fields of a module come in the tenant's order, whichever of their names a module before has too. */
    @Test
    void namesKeepTheOrderOfTheirOwnRecord() throws IOException {
        WireResult result = result("\"data\":{\"records\":["
                + "{\"elements\":{\"a\":1,\"b\":2,\"c\":3}},"
                + "{\"elements\":{\"x\":4,\"c\":5,\"y\":6,\"a\":7}},"
                + "{\"elements\":{\"a\":8,\"c\":9}}]}");

        assertThat(result.records())
                .extracting(WireRecord::toString)
                .containsExactly(" {a=1, b=2, c=3}", " {x=4, c=5, y=6, a=7}", " {a=8, c=9}");
        assertThat(result.records().get(1).contains("b")).isFalse();
    }

    @Test
    void elementsMayBeAList() throws IOException {
        WireRecord record = record("\"elements\":[{\"url\":\"a\"},\"b\"]");

        assertThat(record.list()).containsExactly(Map.of("url", "a"), "b");
        assertThat(record.names()).isEmpty();
    }

    @Test
    void typeMayBeEmptyOrNullAndTheIdAWord() throws IOException {
        assertThat(record("\"id\":\"impressum\",\"type\":null").id()).isEqualTo("impressum");
        assertThat(record("\"id\":\"impressum\",\"type\":null").type()).isNull();
        assertThat(record("\"id\":18446077777783,\"type\":\"\"").id()).isEqualTo("18446077777783");
        assertThat(record("\"id\":18446077777783,\"type\":\"\"").type()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"data\":[]", "\"data\":null", "\"cacheable\":false", "\"data\":{\"meta\":[],\"records\":[]}"})
    void aFailedActionHasNoData(String members) throws IOException {
        WireResult result = result(members + ",\"status\":{\"errorcode\":\"137\",\"message\":\"The HMAC is invalid\"}");

        assertThat(result.records()).isEmpty();
        assertThat(result.total()).isNull();
        assertThat(result.status()).isEqualTo(new WireStatus(500, 137, "The HMAC is invalid"));
    }

    @Test
    void theTotalMayBeNullOrAListOrText() throws IOException {
        assertThat(result("\"data\":{\"meta\":{\"cntabsolute\":null}}").total()).isNull();
        assertThat(result("\"data\":{\"meta\":{\"cntabsolute\":[1]}}").total()).isZero();
        assertThat(result("\"data\":{\"meta\":{\"cntabsolute\":\"17\"}}").total())
                .isEqualTo(17);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"status\":{}}",
                "{\"status\":[]}",
                "{\"status\":{\"code\":null,\"errorcode\":[0]}}",
                "{\"status\":{\"code\":200}}",
                "{\"response\":[]}",
                "{\"response\":{\"results\":[]}}"
            })
    void aStatusThatDoesNotSaySoIsNoSuccess(String json) throws IOException {
        assertThat(read(json).status().isRequestFailure()).isTrue();
        assertThat(read(json).results()).isEmpty();
    }

    @Test
    void anActionWithoutStatusIsNoSuccess() throws IOException {
        assertThat(result("\"data\":[]").status().isActionFailure()).isTrue();
    }

    @Test
    void listsWithHolesAreMaps() throws IOException {
        ResponseReader.Answer response = read(
                "{\"response\":{\"results\":{\"1\":{\"data\":{\"records\":{\"0\":{\"id\":1},\"2\":{\"id\":3}}}}}}}");

        assertThat(response.results().get(0).records())
                .extracting(WireRecord::id)
                .containsExactly("1", "3");
    }

    @Test
    void unknownMembersAreSkippedWhereverTheyAre() throws IOException {
        ResponseReader.Answer response = read("""
                {"new":{"status":{"code":1}},"status":{"code":200,"errorcode":0,"message":{"de":"OK"},"new":[1]},
                 "response":{"new":[],"results":[{"new":{"data":1},"data":{"new":{},"meta":{"new":[3]},
                   "records":[{"new":[{}],"id":{"a":1},"type":[],"elements":{"a":1}}]}}]}}
                """);

        assertThat(response.status()).isEqualTo(new WireStatus(200, 0, ""));
        assertThat(response.results().get(0).records().get(0).get("a")).isEqualTo(1L);
    }

    @Test
    void recordsMayEachHaveNamesOfTheirOwn() throws IOException {
        String records = IntStream.range(0, 3_000)
                .mapToObj(i -> "{\"id\":" + i + ",\"elements\":{\"id\":" + i + ",\"phone__" + i + "\":\"x\"}}")
                .collect(Collectors.joining(","));

        List<WireRecord> read =
                result("\"data\":{\"records\":[" + records + "]}").records();

        assertThat(read).hasSize(3_000).allSatisfy(record -> {
            assertThat(record.names()).containsExactly("id", "phone__" + record.id());
            assertThat(record.get("phone__" + record.id())).isEqualTo("x");
            assertThat(record.get("id")).isEqualTo(Long.valueOf(record.id()));
        });
    }
}
