package io.github.onoffice4j.sample.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.onoffice4j.Page;
import io.github.onoffice4j.file.FileKind;
import io.github.onoffice4j.file.FileSource;
import io.github.onoffice4j.file.FileUpload;
import io.github.onoffice4j.sample.crm.calls.AgentsLogRelation;
import io.github.onoffice4j.sample.crm.calls.DeleteFile;
import io.github.onoffice4j.sample.crm.calls.DeleteFile.RecordType;
import io.github.onoffice4j.sample.crm.calls.DeleteFileById;
import io.github.onoffice4j.sample.crm.calls.GetAddressFile;
import io.github.onoffice4j.sample.crm.calls.GetAddressFiles;
import io.github.onoffice4j.sample.crm.calls.GetAddressFilesLink;
import io.github.onoffice4j.sample.crm.calls.GetAppointmentFiles;
import io.github.onoffice4j.sample.crm.calls.GetEstateFile;
import io.github.onoffice4j.sample.crm.calls.GetEstateFiles;
import io.github.onoffice4j.sample.crm.calls.GetEstateFiles.EstateFile;
import io.github.onoffice4j.sample.crm.calls.GetEstatePictures;
import io.github.onoffice4j.sample.crm.calls.GetEstatePictures.Category;
import io.github.onoffice4j.sample.crm.calls.ModifyEstateFile;
import io.github.onoffice4j.sample.crm.calls.ModifyFileById;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Files of estates, addresses, appointments and activities. Estate 1001 has five of them, 1003 has 22. */
final class FileStories {

    private static final byte[] TEXT = "Hallo Welt".getBytes(StandardCharsets.UTF_8);

    private FileStories() {}

    static List<Story> all() {
        return List.of(
                new Story("a file is uploaded, read, modified and deleted", FileStories::roundTrip),
                new Story("an estate's files come by the page, with what is asked for", FileStories::lists),
                new Story("a new title picture makes a photo of the old one", FileStories::titlePicture),
                new Story("addresses, appointments and activities have files too", FileStories::otherModules),
                new Story("published pictures come with their addresses", FileStories::pictures));
    }

    @SuppressWarnings("deprecation") // the old call still has to work
    private static void roundTrip(Agency agency) {
        long id = agency.onOffice()
                .upload(FileUpload.toEstate(1005, FileKind.DOKUMENT, source("brief.txt"))
                        .title("Gruß")
                        .documentAttribute("document_expose"));

        assertThat(agency.send(GetEstateFile.call().estateId(1005).fileId(id))).hasValueSatisfying(file -> {
            assertThat(file.content()).isEqualTo(TEXT);
            assertThat(file.fileSize()).isEqualTo(TEXT.length);
            assertThat(file.originalName()).isEqualTo("brief.txt");
            assertThat(file.title()).isEqualTo("Gruß");
            assertThat(file.category()).isEqualTo("internal");
            assertThat(file.modified())
                    .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(1));
        });

        agency.send(
                ModifyEstateFile.call().estateId(1005).fileId(id).title("Brief").freeText("An alle"));
        assertThat(agency.send(GetEstateFile.call().estateId(1005).documentAttribute("document_expose")))
                .hasValueSatisfying(file -> assertThat(file.freeText()).isEqualTo("An alle"));
        agency.send(ModifyFileById.call().fileId(id).fileType(ModifyFileById.FileType.EXPOSE));
        assertThat(agency.send(GetEstateFiles.call().estateId(1005)).records())
                .extracting(EstateFile::type, EstateFile::title)
                .containsExactly(tuple("Expose", "Brief"));

        agency.send(
                DeleteFile.call().recordType(RecordType.ESTATE).recordId(1005).fileId(id));
        assertThat(agency.send(GetEstateFile.call().estateId(1005).fileId(id))).isEmpty();
        agency.send(DeleteFileById.call().fileId(505));
        assertThat(agency.send(GetEstateFiles.call().estateId(1001)).records())
                .extracting(EstateFile::position)
                .as("the others close up")
                .containsExactly(0, 1, 2, 3);
    }

    private static void lists(Agency agency) {
        Page<EstateFile> page =
                agency.send(GetEstateFiles.call().estateId(1003).limit(15).offset(10));
        assertThat(page.records()).hasSize(12);
        assertThat(page.total()).isEqualTo(22);
        assertThat(page.hasMore()).isFalse();

        EstateFile first = agency.send(GetEstateFiles.call()
                        .estateId(1001)
                        .imageUrl(GetEstateFiles.ImageUrl.SMALL)
                        .showPublishedOnHomepage(true)
                        .showPublicationStatus(true)
                        .limit(1))
                .records()
                .get(0);
        assertThat(first.modified()).isEqualTo(Instant.ofEpochSecond(1_700_000_000));
        assertThat(first.imageUrl()).contains("/files/501/small/");
        assertThat(first.publishedOnHomepage()).isTrue();
        assertThat(first.publicationStatus()).containsEntry("5", List.of("5", "Homepage", "1"));
    }

    private static void titlePicture(Agency agency) {
        agency.send(
                ModifyEstateFile.call().estateId(1001).fileId(503).fileType(ModifyEstateFile.FileType.TITLE_PICTURE));

        assertThat(agency.send(GetEstateFiles.call().estateId(1001).limit(2)).records())
                .extracting(EstateFile::id, EstateFile::type)
                .containsExactly(tuple(501L, "Foto"), tuple(503L, "Titelbild"));
    }

    private static void otherModules(Agency agency) {
        assertThat(agency.send(GetAddressFiles.call().addressId(5001)).records())
                .extracting(GetAddressFiles.AddressFile::originalName, GetAddressFiles.AddressFile::date)
                .containsExactly(tuple("ausweis.pdf", LocalDate.of(2023, 11, 14)));
        assertThat(agency.send(GetAddressFile.call().addressId(5001).fileId(555)))
                .hasValueSatisfying(file -> assertThat(file.content()).startsWith('%', 'P', 'D', 'F'));
        assertThat(agency.send(GetAddressFilesLink.call().addressId(5001).language("ENG")))
                .singleElement()
                .asString()
                .contains("5001-ENG");
        assertThat(agency.send(GetAppointmentFiles.call().appointmentId(701)).records())
                .singleElement()
                .satisfies(file -> {
                    assertThat(file.fileName()).isEqualTo("anfahrt.pdf");
                    assertThat(file.fileSize()).isEqualTo(15);
                    assertThat(file.url()).startsWith("http");
                });

        long id = agency.onOffice().upload(FileUpload.toAgentsLog(301, source("notiz.txt")));
        assertThat(agency.send(AgentsLogRelation.FILE.filesOfActivity(301))).containsExactly(id);
        agency.send(AgentsLogRelation.FILE.unlinkActivity(301).fromFile(id));
        assertThat(agency.send(AgentsLogRelation.FILE.filesOfActivity(301))).isEmpty();
    }

    private static void pictures(Agency agency) {
        List<GetEstatePictures.EstateFile> files = agency.send(GetEstatePictures.call()
                .estateIds(1001, 1003)
                .category(Category.TITLE_PICTURE, Category.FLOOR_PLAN)
                .size("300x200"));

        assertThat(files).extracting(GetEstatePictures.EstateFile::id).containsExactly(501L, 505L, 511L);
        assertThat(files.get(0).pictures()).singleElement().satisfies(picture -> {
            assertThat(picture.estateId()).isEqualTo(1001);
            assertThat(picture.type()).isEqualTo("Titelbild");
            assertThat(picture.url()).startsWith("http").contains("300x200");
        });
    }

    private static FileSource source(String name) {
        return FileSource.of(name, () -> new ByteArrayInputStream(TEXT));
    }
}
