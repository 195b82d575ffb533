package io.github.onoffice4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What files hold: large contents, the addresses they can be downloaded from, and the records they belong to. */
class FileContentTest extends SandboxTest {
    private static final String PUBLISHED = "'setDefaultPublicationRights':true,'file':'Am See 100%.gif'";

    private final AtomicReference<Instant> time = new AtomicReference<>(NOON.instant());

    @Override
    OnOfficeSandbox.Builder settings() {
        return super.settings().records(5);
    }

    @Override
    Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return time.get();
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }

    @Test
    void a_large_content_comes_back_as_it_was_sent_and_in_chunks() throws Exception {
        byte[] content = new byte[3_000_001];
        new Random(1).nextBytes(content);
        String upload = block("", Arrays.copyOfRange(content, 0, 2_000_000));
        block(upload, Arrays.copyOfRange(content, 2_000_000, content.length));
        long file = finish(upload, "'module':'estate','relatedRecordId':1005,'Art':'Dokument'");

        HttpResponse<String> answer =
                api.exchange(request("get file estate", "{'estateid':1005,'fileid':" + file + "}"));
        assertThat(answer.headers().firstValue("Content-Length")).isEmpty();
        JsonNode elements = ApiClient.json(answer.body()).at("/response/results/0/data/records/0/elements");
        assertThat(elements.path("fileSize").asLong()).isEqualTo(content.length);
        assertThat(Base64.getDecoder().decode(elements.path("content").asText()))
                .isEqualTo(content);
        assertThat(answer.body()).as("PHP escapes slashes").contains("\\/").doesNotContainPattern("[^\\\\]/");
    }

    @Test
    void half_of_a_large_answer_is_less_than_was_announced() throws Exception {
        String upload = block("", new byte[3_000_000]);
        long file = finish(upload, "'module':'address','relatedRecordId':5001");
        sandbox.faults().next(Fault.truncatedBody());

        HttpRequest.Builder request = request("get file address", "{'addressid':5001,'fileid':" + file + "}");
        assertThat(CompletableFuture.supplyAsync(() -> api.exchange(request)))
                .failsWithin(Duration.ofMinutes(1))
                .withThrowableThat()
                .withMessageContaining("fixed content-length");
    }

    @Test
    void pictures_can_be_downloaded_from_their_addresses() {
        String upload = block("", Base64.getDecoder().decode("R0lGODlhAQABAAAAACw="));
        long file = finish(upload, "'module':'estate','relatedRecordId':1005,'Art':'Foto'," + PUBLISHED);

        for (String size : List.of("small", "medium", "original")) {
            HttpResponse<byte[]> picture =
                    get(api.call("get file estate", "{'estateid':1005,'includeImageUrl':'" + size + "'}")
                            .at("/data/records/0/elements/imageUrl")
                            .asText());
            assertThat(picture.statusCode()).isEqualTo(200);
            assertThat(picture.headers().firstValue("Content-Type")).contains("image/gif");
            assertThat(picture.body()).startsWith('G', 'I', 'F').hasSize(14);
        }
        String published = api.call("get estatepictures", "{'estateids':[1005],'categories':['Foto']}")
                .at("/data/records/0/elements/0/url")
                .asText();
        assertThat(published).startsWith(sandbox.baseUrl().resolve("/files/" + file) + "/original/");
        assertThat(get(published).body()).hasSize(14);
    }

    @Test
    void the_address_of_an_appointments_file_is_valid_for_an_hour() {
        String address = api.call("get file appointment", "{'appointmentid':701}")
                .at("/data/records/0/elements/url")
                .asText();
        time.set(time.get().plusSeconds(3599));
        assertThat(get(address).body()).startsWith('%', 'P', 'D', 'F');
        assertThat(get(address).headers().firstValue("Content-Type")).contains("application/pdf");

        time.set(time.get().plusSeconds(1));
        assertThat(get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void a_page_has_the_files_of_an_address_for_14_days() {
        String page = api.call("get downloadFiles address", "{'addressid':5001}")
                .at("/data/records/0/elements/0")
                .asText();
        String html = new String(get(page).body(), StandardCharsets.UTF_8);
        assertThat(html).contains(">ausweis.pdf</a>");
        assertThat(get(html.replaceAll("(?s).*href=\"([^\"]*)\".*", "$1")).body())
                .startsWith('%', 'P', 'D', 'F');

        time.set(time.get().plus(Duration.ofDays(14)));
        assertThat(get(page).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "estate, 1005, estate:allFiles",
        "address, 5003, address:file:attachment",
        "task, 101, task:file:attachment",
        "agentsLog, 301, agentsLog:file:attachment"
    })
    void uploaded_files_are_related_to_their_record(String module, long record, String relation) {
        String upload = block("", new byte[] {1});
        long file = finish(upload, "'module':'" + module + "','relatedRecordId':" + record + ",'Art':'Dokument'");
        String related = "{'relationtype':'urn:onoffice-de-ns:smart:2.5:relationTypes:" + relation + "','parentids':["
                + record + "]}";
        assertThat(api.elements("get idsfromrelation", related)
                        .path(Long.toString(record))
                        .toString())
                .contains("\"" + file + "\"");

        api.call(
                "delete fileRelation",
                "{'relationtype':'" + module + "','parentid':" + record + ",'fileId':" + file + "}");
        assertThat(api.elements("get idsfromrelation", related)
                        .path(Long.toString(record))
                        .toString())
                .doesNotContain("\"" + file + "\"");
    }

    @Test
    void an_upload_is_used_once_however_many_want_it() {
        String upload = block("", new byte[] {1});
        String finish = "{'tmpUploadId':'" + upload + "','module':'address','relatedRecordId':5003,'file':'a.txt'}";

        List<String> results = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> api.error("do uploadfile", finish)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(results).containsOnlyOnce("0 OK").hasSize(8);
        assertThat(api.call("get file address", "{'addressid':5003}")
                        .at("/data/meta/cntabsolute")
                        .asInt())
                .isOne();
    }

    private String block(String upload, byte[] bytes) {
        String id = upload.isEmpty() ? "" : ",'tmpUploadId':'" + upload + "'";
        return api.elements("do uploadfile", "{'data':'" + Base64.getEncoder().encodeToString(bytes) + "'" + id + "}")
                .path("tmpUploadId")
                .asText();
    }

    private long finish(String upload, String more) {
        String name = more.contains("'file'") ? "" : "'file':'a.bin',";
        return api.elements("do uploadfile", "{'tmpUploadId':'" + upload + "'," + name + more + "}")
                .path("fileId")
                .asLong();
    }

    private HttpRequest.Builder request(String action, String parameters) {
        return HttpRequest.newBuilder(api.uri("stable/api.php"))
                .POST(HttpRequest.BodyPublishers.ofString("{\"token\":\"" + sandbox.token()
                        + "\",\"request\":{\"actions\":[" + api.action(action, parameters) + "]}}"));
    }

    private HttpResponse<byte[]> get(String address) {
        return api.exchange(HttpRequest.newBuilder(URI.create(address)), HttpResponse.BodyHandlers.ofByteArray());
    }
}
