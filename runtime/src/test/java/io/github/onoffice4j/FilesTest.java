package io.github.onoffice4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onoffice4j.cache.MemoryResponseCache;
import io.github.onoffice4j.event.CacheEvent;
import io.github.onoffice4j.file.DownloadedFile;
import io.github.onoffice4j.file.FileContent;
import io.github.onoffice4j.file.FileKind;
import io.github.onoffice4j.file.FileSource;
import io.github.onoffice4j.file.FileUpload;
import io.github.onoffice4j.file.TemporaryFile;
import io.github.onoffice4j.file.TransferProgress;
import io.github.onoffice4j.sandbox.Fault;
import io.github.onoffice4j.sandbox.OnOfficeSandbox;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files go to the sandbox and come back. Its estate 1001 has five of them, its appointment 701 has one. */
class FilesTest {

    private static final FileSource TEXT = FileSource.of("brief.txt", () -> stream("Sehr geehrte Frau Lovelace"));

    @TempDir
    Path folder;

    private final RecordingListener listener = new RecordingListener();
    private OnOfficeSandbox sandbox;
    private OnOffice onOffice;

    @BeforeEach
    void connect() {
        sandbox = OnOfficeSandbox.builder().records(5).start();
        onOffice = OnOffice.builder()
                .credentials(Credentials.of(sandbox.token(), sandbox.secret()))
                .baseUrl(sandbox.baseUrl())
                .pauses((pause, next) -> next.run())
                .listener(listener)
                .build();
    }

    @AfterEach
    void close() {
        onOffice.close();
        sandbox.close();
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1024, 3000, 3072, 100_000})
    void aFileComesBackAsItWent(int length) throws IOException {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        Path file = Files.write(folder.resolve("Grundriß 1.bin"), bytes);
        Path copy = folder.resolve("copy.bin");
        List<TransferProgress> progress = new ArrayList<>();

        long id = onOffice.upload(
                FileUpload.toEstate(1005, FileKind.DOKUMENT, FileSource.of(file).inBlocksOf(1024)), progress::add);
        DownloadedFile downloaded = onOffice.download(FileContent.ofEstate(1005, id), copy);

        assertThat(downloaded).isEqualTo(new DownloadedFile("Grundriß 1.bin", length));
        assertThat(copy).hasBinaryContent(bytes);
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
        assertThat(progress).hasSize(Math.max(1, (length + 1023) / 1024));
        assertThat(progress.get(progress.size() - 1)).isEqualTo(new TransferProgress(length, OptionalLong.of(length)));
    }

    @Test
    void everyKindOfRecordTakesFiles() {
        long onAddress = onOffice.upload(FileUpload.toAddress(5003, TEXT));
        long onTask = onOffice.upload(FileUpload.toTask(101, TEXT));
        long onAgentsLog = onOffice.upload(FileUpload.toAgentsLog(301, TEXT));

        ByteArrayOutputStream letter = new ByteArrayOutputStream();
        assertThat(onOffice.download(FileContent.ofAddress(5003, onAddress), letter))
                .isEqualTo(new DownloadedFile("brief.txt", 26));
        assertThat(letter).hasToString("Sehr geehrte Frau Lovelace");
        assertThat(related("task:file:attachment", 101)).contains(String.valueOf(onTask));
        assertThat(related("agentsLog:file:attachment", 301)).contains(String.valueOf(onAgentsLog));
    }

    private String related(String relation, long id) {
        return onOffice.send(RawOperation.of(ActionId.GET, "idsfromrelation")
                        .parameter("relationtype", "urn:onoffice-de-ns:smart:2.5:relationTypes:" + relation)
                        .parameter("parentids", List.of(id)))
                .toString();
    }

    @Test
    void anEstatesFileHasItsPlaceTitleAndAttribute() {
        long id = onOffice.upload(FileUpload.toEstate(1001, FileKind.EXPOSE, TEXT)
                .title("Brief")
                .freetext("vom Eigentümer")
                .documentAttribute("document_price_list")
                .position(1));

        ByteArrayOutputStream letter = new ByteArrayOutputStream();
        onOffice.download(FileContent.ofEstate(1001, "document_price_list"), letter);
        assertThat(letter).hasToString("Sehr geehrte Frau Lovelace");
        ResultRecord file = onOffice.send(RawOperation.of(ActionId.GET, "file")
                        .resourceId("estate")
                        .parameter("estateid", 1001))
                .records()
                .get(1);
        assertThat(file.numericId()).isEqualTo(id);
        assertThat(file.get("title")).isEqualTo("Brief");
        assertThat(file.get("freetext")).isEqualTo("vom Eigentümer");
        assertThat(file.get("type")).isEqualTo("Expose");
    }

    @Test
    void aLinkIsOneRequestAndHasNothingToDownload() {
        long id = onOffice.upload(FileUpload.link(1005, FileKind.FILM_LINK, URI.create("https://example.org/film"))
                .title("Film"));

        assertThat(sandbox.requests()).hasSize(1);
        assertThatThrownBy(() -> onOffice.download(FileContent.ofEstate(1005, id), folder.resolve("film")))
                .isInstanceOfSatisfying(
                        ActionException.class, e -> assertThat(e.errorCode()).isEqualTo(ErrorCode.FILE_NOT_FOUND))
                .hasMessage("It is a link, which has no content, to https://example.org/film: get file, file " + id
                        + " of estate 1005");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aTemporaryFileBelongsToNoRecord() {
        List<TransferProgress> progress = new ArrayList<>();
        TemporaryFile file = onOffice.uploadTemporarily(TEXT, progress::add);

        assertThat(file.cacheFileUuid()).hasSize(36).isNotEqualTo(file.tmpUploadId());
        assertThat(progress).containsExactly(new TransferProgress(26, OptionalLong.empty()));
    }

    @Test
    void anAppointmentsFileIsDownloadedFromItsAddressWithoutCredentials() {
        String url = String.valueOf(onOffice.send(RawOperation.of(ActionId.GET, "file")
                        .resourceId("appointment")
                        .parameter("appointmentid", 701))
                .records()
                .get(0)
                .get("url"));
        listener.requests.clear();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();

        DownloadedFile file = onOffice.download(FileContent.at(URI.create(url)), pdf);

        assertThat(file.size()).isEqualTo(pdf.size());
        assertThat(pdf.toString(StandardCharsets.US_ASCII)).startsWith("%PDF-1.4");
        assertThat(listener.requests).singleElement().satisfies(event -> {
            assertThat(event.actions()).hasToString("[get file]");
            assertThat(event.httpStatus()).isEqualTo(200);
            assertThat(event.bytesSent()).isZero();
            assertThat(event.bytesReceived()).isEqualTo(pdf.size());
        });
        assertThat(sandbox.requests()).as("requests that hold the token").hasSize(1);
    }

    @Test
    void anAddressWithoutAFileSaysSoWithoutItsQuery() {
        URI url = sandbox.baseUrl().resolve("/files/7/original/a.gif?token=secret");

        assertThatThrownBy(() -> onOffice.download(FileContent.at(url), folder.resolve("a.gif")))
                .isInstanceOf(TransportException.class)
                .hasMessage("The server answered with HTTP status 404, content type text/plain; charset=utf-8, \"Not"
                        + " found. The API is at /api/{version}/api.php.\": get file, to"
                        + " http://127.0.0.1/files/7/original/a.gif");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileThatIsNotThereIsAnErrorHoweverTheServerSaysSo() {
        assertThatThrownBy(() -> onOffice.download(FileContent.ofAddress(5001, 7), folder.resolve("a.pdf")))
                .isInstanceOfSatisfying(
                        ActionException.class, e -> assertThat(e.errorCode()).isEqualTo(ErrorCode.FILE_NOT_FOUND))
                .hasMessage("There is no such file, or the API user may not read it: get file, file 7 of address 5001");
        sandbox.faults().next(Fault.html());
        assertThatThrownBy(() -> onOffice.download(FileContent.ofAddress(5001, 7), folder.resolve("a.pdf")))
                .isInstanceOf(MalformedResponseException.class);
        assertThat(folder).isEmptyDirectory();
    }

    /** The answer holds the whole content, and says only afterwards that it is worth nothing. */
    @Test
    void whatFailsAfterItsContentLeavesNothingBehind() throws IOException {
        String answer = "{\"response\":{\"results\":[{\"data\":{\"records\":[{\"id\":1,\"elements\":{\"content\":"
                + "\"SGFsbG8=\"}}]},\"status\":{\"errorcode\":170,\"message\":\"No read permission\"}}]},"
                + "\"status\":{\"code\":500,\"errorcode\":97,\"message\":\"Error in action\"}}";
        Path target = Files.writeString(folder.resolve("hallo.txt"), "before");
        try (CannedServer server = new CannedServer(200, "application/json", answer);
                OnOffice client = OnOffice.builder()
                        .credentials(Credentials.of("t".repeat(32), "s".repeat(64)))
                        .baseUrl(server.baseUrl())
                        .build()) {
            ByteArrayOutputStream stream = new ByteArrayOutputStream();
            assertThatThrownBy(() -> client.download(FileContent.ofEstate(1, 1), target))
                    .isInstanceOfSatisfying(
                            ActionException.class, e -> assertThat(e.code()).isEqualTo(170));
            assertThatThrownBy(() -> client.download(FileContent.ofEstate(1, 1), stream))
                    .isInstanceOf(ActionException.class);
            assertThat(stream.size()).isZero();
        }
        assertThat(target).hasContent("before");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aDownloadThatBreaksOffComesAgainFromItsBeginning() throws IOException {
        Path target = Files.writeString(folder.resolve("ausweis.pdf"), "before");
        byte[] bytes = new byte[200_000];
        new Random(1).nextBytes(bytes);
        long id = onOffice.upload(
                FileUpload.toAddress(5001, FileSource.of("a.bin", () -> new ByteArrayInputStream(bytes))));
        sandbox.faults().next(2, Fault.truncatedBody());

        onOffice.download(FileContent.ofAddress(5001, id), target);
        assertThat(target).hasBinaryContent(bytes);
        assertThat(listener.retries).hasSize(2);

        sandbox.faults().next(3, Fault.truncatedBody());
        Files.writeString(target, "before");
        assertThatThrownBy(() -> onOffice.download(FileContent.ofAddress(5001, id), target))
                .isInstanceOf(TransportException.class);
        assertThat(target).hasContent("before");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void whatThisMachineCannotWriteIsNotTheServersFault() {
        assertThatThrownBy(() -> onOffice.download(FileContent.ofAddress(5001, 555), folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A download becomes a file in a folder that is there, not \"" + folder
                        + "\": in OnOffice.download");
        assertThatThrownBy(() -> onOffice.download(FileContent.ofAddress(5001, 555), folder.resolve("no/folder.pdf")))
                .isInstanceOf(IllegalArgumentException.class);
        OutputStream full = new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThatThrownBy(() -> onOffice.download(FileContent.ofAddress(5001, 555), full))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("No space left on device");
        assertThat(listener.retries).isEmpty();
    }

    @Test
    void aFileThatChangesWhileItIsReadIsNotStored() {
        FileSource longer =
                FileSource.of("a.txt", () -> stream("longer than said")).withLength(6);
        FileSource shorter = FileSource.of("a.txt", () -> stream("short")).withLength(6);

        assertThatThrownBy(() -> onOffice.upload(FileUpload.toAddress(5003, longer)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("The file cannot be read, and nothing was stored: \"a.txt\", after 0 bytes. It is longer"
                        + " than the 6 bytes it was said to have");
        assertThatThrownBy(() -> onOffice.upload(FileUpload.toAddress(5003, shorter)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("The file cannot be read, and nothing was stored: \"a.txt\", after 5 bytes. It is shorter"
                        + " than the 6 bytes it was said to have");
        assertThatThrownBy(
                        () -> onOffice.upload(FileUpload.toAddress(5003, FileSource.of(folder.resolve("missing.pdf")))))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageStartingWith("The file cannot be read, and nothing was stored: \"missing.pdf\", after 0");
        assertThat(files()).isZero();
    }

    @Test
    void whatTheServerRefusesSaysWhy() {
        assertThatThrownBy(() -> onOffice.upload(FileUpload.toEstate(1001, FileKind.FOTO, TEXT)))
                .isInstanceOfSatisfying(
                        ActionException.class, e -> assertThat(e.code()).isEqualTo(172));
        assertThatThrownBy(() -> onOffice.upload(
                        FileUpload.toEstate(1001, FileKind.DOKUMENT, TEXT).documentAttribute("document_expose")))
                .hasMessageContaining("onOffice error 161 \"Document attribute exists\". Choose another attribute, or"
                        + " delete the other file first: do uploadfile");
    }

    private long files() {
        return files(onOffice);
    }

    private static long files(OnOffice client) {
        return client.send(RawOperation.of(ActionId.GET, "file")
                        .resourceId("address")
                        .parameter("addressid", 5003))
                .total()
                .orElseThrow();
    }

    /** Blocks change nothing that a read could see; contents are too large to be kept. */
    @Test
    void cachedReadsAreGoodUntilTheLastCallAndContentsAreNotCached() {
        try (OnOffice client = OnOffice.builder()
                .credentials(Credentials.of(sandbox.token(), sandbox.secret()))
                .baseUrl(sandbox.baseUrl())
                .cache(new MemoryResponseCache(1_000_000, Duration.ofHours(1)))
                .listener(listener)
                .build()) {
            List<Long> counts = new ArrayList<>();
            client.upload(
                    FileUpload.toAddress(
                            5003,
                            FileSource.of("a.bin", () -> new ByteArrayInputStream(new byte[2048]))
                                    .inBlocksOf(1024)),
                    progress -> counts.add(files(client)));
            counts.add(files(client));

            assertThat(counts).containsExactly(0L, 0L, 1L);
            assertThat(listener.cache).extracting(CacheEvent::hit).containsExactly(false, true, false);
            int requests = sandbox.requests().size();
            for (int i = 0; i < 2; i++) {
                client.download(FileContent.ofAddress(5001, 555), OutputStream.nullOutputStream());
            }
            assertThat(sandbox.requests()).hasSize(requests + 2);
        }
    }

    @Test
    void theServersCountOfBytesIsChecked() {
        String answer = "{\"response\":{\"results\":[{\"data\":{\"records\":[{\"id\":0,\"elements\":{\"filesize\":52,"
                + "\"tmpUploadId\":\"one\"}}]},\"status\":{\"errorcode\":0,\"message\":\"OK\"}}]},"
                + "\"status\":{\"code\":200,\"errorcode\":0,\"message\":\"OK\"}}";
        try (CannedServer server = new CannedServer(200, "application/json", answer);
                OnOffice client = OnOffice.builder()
                        .credentials(Credentials.of("t".repeat(32), "s".repeat(64)))
                        .baseUrl(server.baseUrl())
                        .build()) {
            assertThatThrownBy(() -> client.upload(FileUpload.toAddress(5003, TEXT)))
                    .isInstanceOf(MalformedResponseException.class)
                    .hasMessage("The server says that it has 52 bytes of 26 that were sent: in the answer 0"
                            + " {filesize=52, tmpUploadId=one} to do uploadfile");
        }
    }

    @Test
    void parametersGoAsTheyAre() {
        onOffice.upload(FileUpload.toAddress(5003, TEXT.inBlocksOf(1024)));

        List<Map<String, Object>> sent = sandbox.requests().stream()
                .map(request -> request.actions().get(0).parameters())
                .<Map<String, Object>>map(Map::copyOf)
                .toList();
        assertThat(sent.get(0)).containsOnlyKeys("data");
        assertThat(sent.get(1)).containsOnlyKeys("tmpUploadId", "module", "relatedRecordId", "file");
    }
}
