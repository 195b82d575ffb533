package io.github.onoffice4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onoffice4j.file.FileContent;
import io.github.onoffice4j.file.FileKind;
import io.github.onoffice4j.file.FileSource;
import io.github.onoffice4j.file.FileUpload;
import io.github.onoffice4j.sandbox.OnOfficeSandbox;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of 50 MB, and a client that has less memory. */
class LargeFileTest {

    private static final int LENGTH = 50_000_000;
    private static final String MEMORY = "-Xmx40m";

    @TempDir
    Path folder;

    @Test
    void aFileOf50MegabytesGoesAndComesThrough40() throws IOException, InterruptedException {
        Path file = folder.resolve("plans.zip");
        Path copy = folder.resolve("copy.zip");
        write(file);
        try (OnOfficeSandbox sandbox = OnOfficeSandbox.builder().records(3).start()) {
            Process transfer = start(sandbox, Transfer.class, file.toString(), copy.toString());
            String said = new String(transfer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(transfer.waitFor()).isZero();
            assertThat(said.trim()).isEqualTo("16 blocks, " + LENGTH + " bytes");
            assertThat(Files.mismatch(file, copy)).as("first byte that differs").isEqualTo(-1);

            // The same memory does not hold the file, so that the above means something.
            Process whole = start(sandbox, WholeRead.class);
            assertThat(whole.waitFor())
                    .as("exit value of -XX:+ExitOnOutOfMemoryError")
                    .isEqualTo(3);
        }
    }

    private static void write(Path file) throws IOException {
        byte[] bytes = new byte[100_000];
        Random random = new Random(50);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int written = 0; written < LENGTH; written += bytes.length) {
                random.nextBytes(bytes);
                out.write(bytes);
            }
        }
    }

    private static Process start(OnOfficeSandbox sandbox, Class<?> program, String... files) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                MEMORY,
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName(),
                sandbox.baseUrl().toString(),
                sandbox.token(),
                sandbox.secret()));
        command.addAll(List.of(files));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static OnOffice connect(String[] args) {
        return OnOffice.builder()
                .credentials(Credentials.of(args[1], args[2]))
                .baseUrl(URI.create(args[0]))
                .build();
    }

    /** Uploads a file and downloads it again. */
    static final class Transfer {

        private Transfer() {}

        public static void main(String[] args) {
            List<Long> sent = new ArrayList<>();
            try (OnOffice onOffice = connect(args)) {
                FileUpload upload = FileUpload.toEstate(1005, FileKind.DOKUMENT, FileSource.of(Path.of(args[3])));
                long id = onOffice.upload(upload, progress -> sent.add(progress.sent()));
                long size = onOffice.download(FileContent.ofEstate(1005, id), Path.of(args[4]))
                        .size();
                System.out.println(sent.size() + " blocks, " + size + " bytes");
            }
        }
    }

    /** Reads the file as any other answer. */
    static final class WholeRead {

        private WholeRead() {}

        public static void main(String[] args) {
            try (OnOffice onOffice = connect(args)) {
                RawOperation files = RawOperation.of(ActionId.GET, "file")
                        .resourceId("estate")
                        .parameter("estateid", 1005);
                long id = onOffice.send(files).records().get(0).numericId();
                onOffice.send(files.parameter("fileid", id));
            }
        }
    }
}
