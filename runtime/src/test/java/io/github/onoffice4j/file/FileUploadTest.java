package io.github.onoffice4j.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files to be uploaded and downloaded, as values. */
class FileUploadTest {

    private static final FileSource PLAN = FileSource.of(Path.of("folder", "plan.pdf"));
    private static final URI FILM = URI.create("https://example.org/film");

    @Test
    void anUploadIsWhatTheLastCallSays() {
        FileUpload upload = FileUpload.toEstate(4711, FileKind.GRUNDRISS, PLAN.named("Erdgeschoß.pdf"))
                .title("Erdgeschoss")
                .freetext("ohne Terrasse")
                .documentAttribute("document_plan")
                .position(0)
                .setDefaultPublicationRights(true)
                .applyWaterMark(true);

        assertThat(upload.parameters())
                .hasToString("{module=estate, relatedRecordId=4711, file=Erdgeschoß.pdf, Art=Grundriss,"
                        + " title=Erdgeschoss, freetext=ohne Terrasse, documentAttribute=document_plan, position=0,"
                        + " setDefaultPublicationRights=true, applyWaterMark=true}");
        assertThat(upload).hasToString("\"Erdgeschoß.pdf\" to estate 4711");
        assertThat(upload.title("Keller").parameters()).containsEntry("title", "Keller");
        assertThat(upload.parameters()).as("nothing has changed").containsEntry("title", "Erdgeschoss");
    }

    @Test
    void otherRecordsTakeAFileAndNothingElse() {
        assertThat(FileUpload.toAddress(34, PLAN).parameters())
                .hasToString("{module=address, relatedRecordId=34, file=plan.pdf}");
        assertThat(FileUpload.toAgentsLog(35, PLAN).parameters())
                .hasToString("{module=agentsLog, relatedRecordId=35, file=plan.pdf}");
        assertThat(FileUpload.toTask(36, PLAN).parameters())
                .hasToString("{module=task, relatedRecordId=36, file=plan.pdf}");
    }

    @Test
    void aLinkHasAnAddressAndNoFile() {
        FileUpload link = FileUpload.link(4711, FileKind.FILM_LINK, FILM).title("Film");

        assertThat(link.parameters())
                .hasToString("{module=estate, relatedRecordId=4711, Art=Film-Link, url=https://example.org/film,"
                        + " title=Film}");
        assertThat(link.source()).isEmpty();
        assertThat(link).hasToString("\"https://example.org/film\" to estate 4711");
    }

    @Test
    void tenantsHaveKindsOfTheirOwn() {
        assertThat(FileKind.of("Luftbild").key()).isEqualTo("Luftbild");
        assertThat(FileKind.of("Foto")).isEqualTo(FileKind.FOTO).hasToString("Foto");
        assertThat(FileKind.of("Ogulo-Link").isLink()).isTrue();
        assertThat(FileUpload.link(1, FileKind.of("Rundgang"), FILM).parameters())
                .containsEntry("Art", "Rundgang");
    }

    static Stream<Arguments> wrong() {
        FileUpload file = FileUpload.toAddress(34, PLAN);
        FileUpload link = FileUpload.link(4711, FileKind.LINK, FILM);
        String name = "A file name is not blank and has neither slashes nor control characters, not \"";
        return Stream.of(
                wrong(
                        () -> FileUpload.toEstate(0, FileKind.FOTO, PLAN),
                        "A record has a number above 0, not 0: for member <relatedRecordId> of FileUpload"),
                wrong(
                        () -> FileUpload.toEstate(1, FileKind.LINK, PLAN),
                        "A link has an address and no content; use FileUpload.link: for member <Art> of FileUpload"),
                wrong(
                        () -> FileUpload.link(1, FileKind.LINK, URI.create("example.org")),
                        "A link is an address with its scheme, not \"example.org\": for member <url> of FileUpload"),
                wrong(
                        () -> file.title("x"),
                        "Only files of estates have it, and this one goes to address 34: for member <title> of"
                                + " FileUpload"),
                wrong(
                        () -> file.applyWaterMark(true),
                        "Only files of estates have it, and this one goes to address 34: for member <applyWaterMark>"
                                + " of FileUpload"),
                wrong(
                        () -> link.applyWaterMark(true),
                        "A link has no watermark: for member <applyWaterMark> of FileUpload"),
                wrong(() -> link.position(-1), "Files are counted from 0, not -1: for member <position> of FileUpload"),
                wrong(() -> PLAN.named(" "), name + " \": for member <file> of FileSource"),
                wrong(() -> PLAN.named("../plan.pdf"), name + "../plan.pdf\": for member <file> of FileSource"),
                wrong(() -> PLAN.named("a\\b"), name + "a\\b\": for member <file> of FileSource"),
                wrong(() -> PLAN.named("a\nb"), name + "a\nb\": for member <file> of FileSource"),
                wrong(
                        () -> PLAN.inBlocksOf(1023),
                        "A block has 1024 to 6291456 bytes, not 1023: for member <blockSize> of FileSource"),
                wrong(
                        () -> PLAN.inBlocksOf(6291457),
                        "A block has 1024 to 6291456 bytes, not 6291457: for member <blockSize> of FileSource"),
                wrong(
                        () -> PLAN.withLength(-2),
                        "A length is not negative, as -2 is: for member <length> of FileSource"),
                wrong(() -> FileKind.of(" "), "A kind of files is not blank: for member <Art> of FileKind"),
                wrong(
                        () -> FileContent.at(URI.create("file:///etc/passwd")),
                        "A file is downloaded from an address that begins with https, as onOffice gives it: in"
                                + " FileContent.at"));
    }

    private static Arguments wrong(ThrowingCallable call, String message) {
        return arguments(call, message);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("wrong")
    void whatCannotBeIsRefusedAtOnce(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @Test
    void aStreamThatIsThereOnceIsReadOnce() throws IOException {
        FileSource once = FileSource.once("a.txt", new ByteArrayInputStream(new byte[] {1, 2}));

        assertThat(once.isRepeatable()).isFalse();
        assertThat(once.length()).isEqualTo(FileSource.UNKNOWN_LENGTH);
        assertThat(once.open().readAllBytes()).hasSize(2);
        assertThatIOException()
                .isThrownBy(() -> once.named("b.txt").open())
                .withMessage("The stream was read already, and is there once only");
    }

    @Test
    void anAddressMayGiveAccessAndIsNotShownInFull() {
        assertThat(FileContent.at(URI.create("https://user:word@example.org/files/plan.pdf?token=secret")))
                .hasToString("file at https://example.org/files/plan.pdf");
        assertThat(FileContent.ofEstate(4711, 9001)).hasToString("file 9001 of estate 4711");
        assertThat(FileContent.ofEstate(4711, "document_plan"))
                .hasToString("file with the attribute \"document_plan\" of estate 4711");
        assertThat(FileContent.ofAddress(34, 9003)).hasToString("file 9003 of address 34");
    }
}
