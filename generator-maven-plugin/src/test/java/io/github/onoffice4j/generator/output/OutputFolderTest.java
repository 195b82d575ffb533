package io.github.onoffice4j.generator.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFolderTest {

    private static final String ESTATE = "com/acme/estate/Estate.java";
    private static final String HOUSE = "com/acme/house/House.java";

    @TempDir
    private Path temp;

    private Path folder;
    private OutputFolder output;

    @BeforeEach
    void makeFolder() {
        folder = temp.resolve("generated");
        output = OutputFolder.of(folder, temp.resolve("onoffice/default.files"));
    }

    @Test
    void writesFilesInUtf8AndSaysSo() throws IOException {
        OutputReport report = output.write(Map.of(ESTATE, "// Größe"));

        assertThat(report).isEqualTo(new OutputReport(List.of(ESTATE), List.of(), List.of(), List.of()));
        assertThat(folder.resolve(ESTATE)).hasContent("// Größe");
        assertThat(filesIn(folder)).containsExactly(ESTATE);
    }

    @Test
    void touchesNoFileWhoseBytesAreTheSame() throws IOException {
        output.write(Map.of(ESTATE, "a", HOUSE, "b"));
        FileTime old = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        Files.setLastModifiedTime(folder.resolve(ESTATE), old);

        OutputReport report = output.write(Map.of(ESTATE, "a", HOUSE, "c"));

        assertThat(report).isEqualTo(new OutputReport(List.of(HOUSE), List.of(ESTATE), List.of(), List.of()));
        assertThat(Files.getLastModifiedTime(folder.resolve(ESTATE))).isEqualTo(old);
        assertThat(folder.resolve(HOUSE)).hasContent("c");
    }

    @Test
    void removesWhatIsNoLongerGeneratedAndFoldersLeftEmpty() throws IOException {
        output.write(Map.of(ESTATE, "a", HOUSE, "b"));

        OutputReport report = output.write(Map.of(ESTATE, "a"));

        assertThat(report).isEqualTo(new OutputReport(List.of(), List.of(ESTATE), List.of(HOUSE), List.of()));
        assertThat(folder.resolve("com/acme/house")).doesNotExist();
    }

    @Test
    void leavesFilesOfOthersAlone() throws IOException {
        output.write(Map.of(HOUSE, "b"));
        Path notes = Files.writeString(folder.resolve("com/acme/house/notes.txt"), "mine");

        output.write(Map.of(ESTATE, "a"));

        assertThat(notes).hasContent("mine");
        assertThat(filesIn(folder)).containsExactly(ESTATE, "com/acme/house/notes.txt");
    }

    @Test
    void letsTwoExecutionsShareAFolder() throws IOException {
        OutputFolder other = OutputFolder.of(folder, temp.resolve("onoffice/other.files"));
        output.write(Map.of(ESTATE, "a"));
        other.write(Map.of(HOUSE, "b"));

        output.write(Map.of(ESTATE, "a2"));
        other.write(Map.of());

        assertThat(filesIn(folder)).containsExactly(ESTATE);
    }

    @Test
    void refusesToReplaceAFileItDidNotWriteAndWritesNothing() throws IOException {
        Path foreign = folder.resolve(ESTATE);
        Files.createDirectories(foreign.getParent());
        Files.writeString(foreign, "by hand");

        assertThatThrownBy(() -> output.write(Map.of(ESTATE, "a", "com/acme/Another.java", "b")))
                .isInstanceOf(OutputException.class)
                .hasMessage("Will not replace what an earlier run did not write:\n  " + foreign
                        + "\nRemove it, or choose another folder by goal parameter <outputDirectory>.");
        assertThat(filesIn(folder)).containsExactly(ESTATE);
        assertThat(foreign).hasContent("by hand");
    }

    @Test
    void doesNotClaimAFileOfOthersThatHappensToBeEqual() throws IOException {
        Path foreign = folder.resolve(ESTATE);
        Files.createDirectories(foreign.getParent());
        Files.writeString(foreign, "a");

        assertThat(output.write(Map.of(ESTATE, "a")).unchanged()).containsExactly(ESTATE);
        assertThat(output.write(Map.of()).removed()).isEmpty();
        assertThat(foreign).exists();
    }

    @Test
    void refusesAFolderWhereAFileIsToBe() throws IOException {
        Files.createDirectories(folder.resolve(ESTATE));

        assertThatThrownBy(() -> output.write(Map.of(ESTATE, "a")))
                .hasMessageStartingWith(
                        "Will not replace what an earlier run did not write:\n  " + folder.resolve(ESTATE));
    }

    @Test
    void refusesAFileWhereAFolderIsToBe() throws IOException {
        Files.createDirectories(folder);
        Path com = Files.writeString(folder.resolve("com"), "a file");

        assertThatThrownBy(() -> output.write(Map.of(ESTATE, "a")))
                .hasMessageStartingWith("Will not replace what an earlier run did not write:\n  " + com);
    }

    @Test
    void takesAListMadeForAnotherFolderAsNone() throws IOException {
        output.write(Map.of(ESTATE, "a"));
        Path sources = temp.resolve("src");
        Path byHand = sources.resolve(ESTATE);
        Files.createDirectories(byHand.getParent());
        Files.writeString(byHand, "by hand");
        OutputFolder moved = OutputFolder.of(sources, temp.resolve("onoffice/default.files"));

        assertThatThrownBy(() -> moved.write(Map.of(ESTATE, "a"))).hasMessageContaining(byHand.toString());
        assertThat(byHand).hasContent("by hand");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../Estate.java",
                "com/../../Estate.java",
                "/etc/Estate.java",
                "C:/Estate.java",
                "..\\Estate.java",
                "com//Estate.java",
                "./Estate.java",
                "com/..",
                "",
                "com/",
                "Estate\n.java",
                "Estate\u0000.java"
            })
    void refusesPathsThatLeaveTheFolderOrAreNotPortable(String path) throws IOException {
        assertThatThrownBy(() -> output.write(Map.of(path, "a", ESTATE, "b")))
                .isInstanceOf(OutputException.class)
                .hasMessage("\"" + path + "\" is no path in the output folder " + folder);
        assertThat(folder).doesNotExist();
    }

    @Test
    void refusesPathsThatDifferByCaseOnly() {
        assertThatThrownBy(() -> output.write(Map.of("com/Boden.java", "a", "com/BODEN.java", "b")))
                .hasMessage("\"com/BODEN.java\" and \"com/Boden.java\" are one file where case does not count:"
                        + " in the output folder " + folder);
    }

    @Test
    void refusesToFollowALinkOutOfTheFolder() throws IOException {
        Path outside = Files.createDirectories(temp.resolve("outside"));
        Files.createDirectories(folder);
        Files.createSymbolicLink(folder.resolve("com"), outside);

        assertThatThrownBy(() -> output.write(Map.of("com/Estate.java", "a"))).isInstanceOf(OutputException.class);
        assertThatThrownBy(() -> output.write(Map.of(ESTATE, "a"))).isInstanceOf(OutputException.class);
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void saysWhenAFileIsWhereTheFolderShouldBe() throws IOException {
        Files.writeString(folder, "a file");

        assertThatThrownBy(output::checkWritable)
                .isInstanceOf(OutputException.class)
                .hasMessage("Cannot write to the output folder " + folder + ": " + folder + " is a file."
                        + " Make it writable, or choose another folder by goal parameter <outputDirectory>.");
    }

    @Test
    void saysWhenAFileIsWhereAFolderAboveShouldBe() throws IOException {
        Path file = Files.writeString(temp.resolve("target"), "a file");
        OutputFolder below = OutputFolder.of(file.resolve("generated"), temp.resolve("files"));

        assertThatThrownBy(() -> below.write(Map.of(ESTATE, "a")))
                .hasMessage("Cannot write to the output folder " + file.resolve("generated") + ": " + file
                        + " is a file. Make it writable, or choose another folder by goal parameter"
                        + " <outputDirectory>.");
    }

    @Test
    void refusesADamagedManifest() throws IOException {
        output.write(Map.of(ESTATE, "a"));
        Path manifest = temp.resolve("onoffice/default.files");
        Files.writeString(manifest, Files.readString(manifest) + "../../precious.txt\n");
        Path precious = Files.writeString(temp.resolve("precious.txt"), "keep");

        assertThatThrownBy(() -> output.write(Map.of(ESTATE, "b")))
                .hasMessage("The list of generated files " + manifest
                        + " is damaged: \"../../precious.txt\" is no path in the output folder."
                        + " Delete it together with the generated files and generate again.");
        assertThat(precious).exists();
    }

    @Test
    void keepsTheManifestOutOfTheSources() {
        assertThatThrownBy(() -> OutputFolder.of(folder, folder.resolve("manifest")))
                .isInstanceOf(OutputException.class)
                .hasMessage("The output folder " + folder + " is not for generated sources alone: "
                        + folder.resolve("manifest")
                        + " is in it. Choose another folder by goal parameter <outputDirectory>.");
    }

    @Test
    void survivesThatTheProjectIsMoved() throws IOException {
        output.write(Map.of(ESTATE, "a"));
        Path moved = Files.createDirectories(temp.resolve("elsewhere"));
        Files.move(folder, moved.resolve("generated"));
        Files.move(temp.resolve("onoffice"), moved.resolve("onoffice"));

        OutputReport report = OutputFolder.of(moved.resolve("generated"), moved.resolve("onoffice/default.files"))
                .write(Map.of(HOUSE, "b"));

        assertThat(report).isEqualTo(new OutputReport(List.of(HOUSE), List.of(), List.of(ESTATE), List.of()));
    }

    @Test
    void isUpToDateWhileItHoldsWhatWasMadeFromTheSameSource() throws IOException {
        assertThat(output.isUpToDate("source")).isFalse();
        output.write(Map.of(ESTATE, "a", HOUSE, "b"), "source");

        assertThat(output.isUpToDate("source")).isTrue();
        assertThat(output.isUpToDate("other source")).isFalse();
    }

    @Test
    void isNotUpToDateWhenAFileIsGone() throws IOException {
        output.write(Map.of(ESTATE, "a", HOUSE, "b"), "source");
        Files.delete(folder.resolve(HOUSE));

        assertThat(output.isUpToDate("source")).isFalse();
        assertThat(output.write(Map.of(ESTATE, "a", HOUSE, "b"), "source"))
                .isEqualTo(new OutputReport(List.of(HOUSE), List.of(ESTATE), List.of(), List.of()));
        assertThat(output.isUpToDate("source")).isTrue();
    }

    @Test
    void isNotUpToDateWhenAFileIsEditedAndSaysThatItIsWrittenAgain() throws IOException {
        output.write(Map.of(ESTATE, "a", HOUSE, "b"), "source");
        Files.writeString(folder.resolve(HOUSE), "x");

        assertThat(output.isUpToDate("source")).isFalse();
        assertThat(output.write(Map.of(ESTATE, "a2", HOUSE, "b"), "source"))
                .isEqualTo(new OutputReport(List.of(ESTATE, HOUSE), List.of(), List.of(), List.of(HOUSE)));
        assertThat(folder.resolve(HOUSE)).hasContent("b");
    }

    @Test
    void isNotUpToDateAfterARunThatDidNotEndWell() throws IOException {
        output.write(Map.of(ESTATE, "a"), "source");
        Files.createDirectories(folder.resolve(HOUSE));

        assertThatThrownBy(() -> output.write(Map.of(ESTATE, "a", HOUSE, "b"), "new source"))
                .isInstanceOf(OutputException.class);
        assertThat(output.isUpToDate("new source")).isFalse();
    }

    @Test
    void isNeverUpToDateWhenAFileOfOthersStandsForItsOwn() throws IOException {
        OutputFolder other = OutputFolder.of(folder, temp.resolve("onoffice/other.files"));
        other.write(Map.of(ESTATE, "a"), "source");
        output.write(Map.of(ESTATE, "a", HOUSE, "b"), "source");

        assertThat(other.isUpToDate("source")).isTrue();
        assertThat(output.isUpToDate("source")).isFalse();
    }

    @Test
    void leavesTheListAloneWhenNothingChanges() throws IOException {
        output.write(Map.of(ESTATE, "a"), "source");
        Path list = temp.resolve("onoffice/default.files");
        FileTime old = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        Files.setLastModifiedTime(list, old);

        output.write(Map.of(ESTATE, "a"), "source");

        assertThat(Files.getLastModifiedTime(list)).isEqualTo(old);
    }

    @Test
    void knowsMarkedFilesByTheirFirstMember() throws IOException {
        OutputFolder marked = OutputFolder.marked(folder, "mark", List.of("", "sub"), "schemaDirectory");
        marked.write(Map.of("a.json", "{\n  \"mark\": 1}", "sub/b.json", "{\"mark\": 2}"));
        Files.writeString(folder.resolve("c.json"), "{\"other\": 1, \"mark\": 1}");
        Files.writeString(folder.resolve("d.txt"), "{\"mark\": 1}");
        Files.createDirectories(folder.resolve("other"));
        Files.writeString(folder.resolve("other/e.json"), "{\"mark\": 1}");

        assertThat(marked.ownFiles()).containsExactly("a.json", "sub/b.json");
        OutputReport report = marked.write(Map.of("a.json", "{\"mark\": 3}"));
        assertThat(report).isEqualTo(new OutputReport(List.of("a.json"), List.of(), List.of("sub/b.json"), List.of()));
        assertThat(filesIn(folder)).containsExactly("a.json", "c.json", "d.txt", "other/e.json");
    }

    private static List<String> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
