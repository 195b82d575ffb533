package io.github.onoffice4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.onoffice4j.sandbox.behaviour.Quirk;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files: upload in blocks, lists, contents, metadata, deletion. Estate 1001 has five of them, 1003 has 22. */
class FileTest extends SandboxTest {
    @Override
    OnOfficeSandbox.Builder settings() {
        return super.settings().records(5);
    }

    @Override
    Clock clock() {
        return NOON;
    }

    @BeforeEach
    void noQuirkOfLength() {
        assertThat(files("{'estateid':1005}")).hasToString("{\"meta\":{\"cntabsolute\":0},\"records\":[]}");
    }

    @Test
    void blocks_add_up_until_a_call_without_data_makes_a_file_of_them() {
        JsonNode first = api.elements("do uploadfile", "{'data':'" + base64("Hallo ") + "'}");
        String upload = first.path("tmpUploadId").asText();
        assertThat(first.path("filesize").asInt()).isEqualTo(6);
        JsonNode second = api.elements(
                "do uploadfile",
                "{'data':'" + base64("Welt") + "','tmpUploadId':'" + upload + "','module':'ignored','file':''}");
        assertThat(second).hasToString("{\"filesize\":10,\"tmpUploadId\":\"" + upload + "\"}");

        JsonNode done = finish(upload, "'Art':'Dokument','title':'Gruß','documentAttribute':'document_expose'");
        assertThat(done)
                .hasToString("{\"filesize\":10,\"tmpUploadId\":\"" + upload
                        + "\",\"fileId\":\"561\",\"success\":\"success\"}");
        JsonNode file = files("{'estateid':1005,'fileid':561}").at("/records/0/elements");
        assertThat(new String(Base64.getDecoder().decode(file.path("content").asText()), StandardCharsets.UTF_8))
                .isEqualTo("Hallo Welt");
        assertThat(file.path("title").asText()).isEqualTo("Gruß");
        assertThat(file.path("originalname").asText()).isEqualTo("brief.txt");
        assertThat(file.path("filename").asText()).endsWith(".txt").hasSize(40);
        assertThat(file.path("category").asText()).isEqualTo("internal");
        assertThat(file.path("modified").asLong()).isEqualTo(1_782_900_000L);
        assertThat(file.path("fileSize").asInt()).isEqualTo(10);
        assertThat(api.error("do uploadfile", "{'tmpUploadId':'" + upload + "','module':'estate','file':'x'}"))
                .as("an upload is used up")
                .isEqualTo("129 Fileupload is missing temporary upload file");
    }

    @Test
    void text_that_is_cut_within_four_characters_gives_broken_bytes() {
        String text = base64("Hallo Welt!!");
        String upload = api.elements("do uploadfile", "{'data':'" + text.substring(0, 6) + "'}")
                .path("tmpUploadId")
                .asText();
        int size = api.elements("do uploadfile", "{'data':'" + text.substring(6) + "','tmpUploadId':'" + upload + "'}")
                .path("filesize")
                .asInt();

        assertThat(size).isEqualTo(11);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'data':[1]                                            | 236 Parameter \"data\" must be of type string",
                "'data':'QQ==','tmpUploadId':'unknown'                 | 129 Fileupload is missing temporary upload"
                        + " file",
                "'module':'estate','file':'a.txt'                      | 129 Fileupload is missing temporary upload"
                        + " file",
                "UPLOAD,'file':'a.txt','relatedRecordId':1005          | 163 Invalid name for module",
                "UPLOAD,'module':'kitchen','file':'a','relatedRecordId':1 | 163 Invalid name for module",
                "UPLOAD,'module':'estate','relatedRecordId':1005,'Art':'Foto' | 114 Missing file name",
                "UPLOAD,'module':'estate','file':'a/b','relatedRecordId':1005,'Art':'Foto' | 213 Invalid filename",
                "UPLOAD,'module':'estate','file':'a.txt','relatedRecordId':1005 | 162 Invalid file type",
                "UPLOAD,'module':'estate','file':'a.txt','relatedRecordId':1005,'Art':'Unfug' | 162 Invalid file type",
                "UPLOAD,'module':'estate','file':'a.txt','relatedRecordId':1005,'Art':'Foto' | 172 Invalid image"
                        + " format",
                "UPLOAD,'module':'estate','file':'a.txt','relatedRecordId':1001,'Art':'Dokument',"
                        + "'documentAttribute':'document_expose' | 161 Document attribute exists",
                "UPLOAD,'module':'address','file':'a.txt','relatedRecordId':7 | 80 Unknown record. Record may not exist"
                        + " or the permission rights are not set accordingly for this action."
            })
    void a_wrong_finish_does_not_use_up_the_upload(String parameters, String error) {
        String upload = api.elements("do uploadfile", "{'data':'" + base64("Text") + "'}")
                .path("tmpUploadId")
                .asText();

        assertThat(api.error(
                        "do uploadfile", "{" + parameters.replace("UPLOAD", "'tmpUploadId':'" + upload + "'") + "}"))
                .isEqualTo(error);
        assertThat(finish(upload, "'Art':'Dokument'").path("success").asText()).isEqualTo("success");
    }

    @Test
    void an_estate_has_one_title_picture() {
        String gif = "R0lGODlhAQABAIAAAP///wAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==";
        String upload = api.elements("do uploadfile", "{'data':'" + gif + "'}")
                .path("tmpUploadId")
                .asText();
        String title = "{'tmpUploadId':'" + upload
                + "','module':'estate','file':'a.gif','relatedRecordId':1001,'Art':'Titelbild'}";
        assertThat(api.error("do uploadfile", title))
                .isEqualTo("239 Upload failed. Estate already has a title picture.");

        assertThat(api.error(
                        "modify fileRelation",
                        "{'relationtype':'estate','parentid':1001,'fileId':503,'Art':'Titelbild','title':'Neu'}"))
                .isEqualTo("0 OK");
        JsonNode records = files("{'estateid':1001}").path("records");
        assertThat(records.at("/0/elements/type").asText()).isEqualTo("Foto");
        assertThat(records.at("/1/elements/type").asText()).isEqualTo("Titelbild");
        assertThat(records.at("/1/elements/title").asText()).isEqualTo("Neu");
    }

    @Test
    void links_need_one_call_only() {
        assertThat(api.elements(
                        "do uploadfile",
                        "{'module':'estate','title':'Film','Art':'Film-Link','url':'https://example.org/f',"
                                + "'relatedRecordId':1005}"))
                .hasToString("{\"fileId\":\"561\",\"success\":\"success\"}");
        JsonNode link = files("{'estateid':1005,'fileid':561}").at("/records/0/elements");
        assertThat(link.path("url").asText()).isEqualTo("https://example.org/f");
        assertThat(link.has("content")).isFalse();
    }

    @Test
    void a_file_can_be_kept_for_later() {
        String upload = api.elements("do uploadfile", "{'data':'" + base64("x") + "'}")
                .path("tmpUploadId")
                .asText();
        JsonNode kept =
                api.elements("do uploadfile", "{'tmpUploadId':'" + upload + "','module':'tmpUpload','file':'a.txt'}");

        assertThat(kept.path("cacheFileUuid").asText()).hasSize(36);
        assertThat(kept.path("tmpUploadId").asText()).isNotEqualTo(upload);
    }

    @Test
    void a_position_moves_the_others_on_and_a_deletion_closes_up() {
        String upload = api.elements("do uploadfile", "{'data':'" + base64("x") + "'}")
                .path("tmpUploadId")
                .asText();
        api.call(
                "do uploadfile",
                "{'tmpUploadId':'" + upload
                        + "','module':'estate','file':'a.txt','relatedRecordId':1001,'Art':'Dokument','position':1}");
        assertThat(order()).isEqualTo("501:0 561:1 503:2 505:3 507:4 509:5 ");

        assertThat(api.elements("delete fileRelation", "{'relationtype':'estate','parentid':1001,'fileId':503}"))
                .hasToString("{\"success\":\"success\"}");
        assertThat(order()).isEqualTo("501:0 561:1 505:2 507:3 509:4 ");
        assertThat(api.error("delete fileRelation", "{'relationtype':'estate','parentid':1001,'fileId':503}"))
                .isEqualTo("127 File not found");
        assertThat(api.error("delete file", "{'fileId':505}")).isEqualTo("0 OK");
        assertThat(order()).isEqualTo("501:0 561:1 507:2 509:3 ");
    }

    @Test
    void lists_are_short_and_paged() {
        JsonNode first = files("{'estateid':1003}");
        assertThat(first.at("/meta/cntabsolute").asInt()).isEqualTo(22);
        assertThat(first.path("records")).hasSize(20);
        assertThat(files("{'estateid':1003,'listlimit':100,'listoffset':20}").path("records"))
                .hasSize(2);
        assertThat(first.at("/records/0/elements").has("content")).isFalse();
        assertThat(first.at("/records/0/elements").has("fileSize")).isFalse();
        assertThat(first.at("/records/0"))
                .hasToString("{\"id\":511,\"type\":\"file\",\"elements\":{\"type\":\"Titelbild\",\"position\":0,"
                        + "\"documentAttribute\":null,\"name\":\"titelbild0.gif\",\"originalname\":\"titelbild0.gif\","
                        + "\"title\":\"Ansicht 1\",\"freetext\":\"\",\"modified\":1700000000,"
                        + "\"category\":\"external\"}}");
        assertThat(files("{'estateid':'01003'}").path("records"))
                .as("leading zeros find nothing")
                .isEmpty();
    }

    @Test
    void more_is_shown_on_request() {
        JsonNode file = files("{'estateid':1001,'includeImageUrl':'small','showispublishedonhomepage':1,"
                        + "'showpublicationstatus':true}")
                .at("/records/0/elements");

        assertThat(file.path("imageUrl").asText())
                .startsWith("http://127.0.0.1:" + sandbox.port() + "/files/501/small/");
        assertThat(file.path("ispublishedonhomepage").asBoolean()).isTrue();
        assertThat(file.path("publicationstatus")).hasToString("{\"5\":[\"5\",\"Homepage\",1]}");
        assertThat(files("{'estateid':1001,'documentAttribute':'document_expose'}")
                        .at("/records/0/id")
                        .asInt())
                .isEqualTo(507);
    }

    @Test
    void addresses_and_appointments_have_files_too() {
        JsonNode address =
                api.call("get file address", "{'addressid':5001,'fileid':555}").at("/data/records/0/elements");
        assertThat(address.path("originalname").asText()).isEqualTo("ausweis.pdf");
        assertThat(new String(Base64.getDecoder().decode(address.path("content").asText()), StandardCharsets.UTF_8))
                .startsWith("%PDF");
        assertThat(api.call("get file address", "{'addressid':5001}")
                        .at("/data/records/0/elements")
                        .has("content"))
                .isFalse();
        JsonNode appointment =
                api.call("get file appointment", "{'appointmentid':701}").at("/data/records/0/elements");
        assertThat(appointment.path("fileSize").isTextual()).isTrue();
        assertThat(appointment.path("filename").asText()).isEqualTo("anfahrt.pdf");
        assertThat(api.call("get downloadFiles address", "{'addressid':5001}").path("data"))
                .hasToString("{\"meta\":{\"cntabsolute\":0},\"records\":[{\"id\":\"downloadUrl\",\"type\":\"file\","
                        + "\"elements\":[\"http://127.0.0.1:" + sandbox.port()
                        + "/download/5001-DEU-1782900000.html\"]}]}");
    }

    @Test
    void published_pictures_come_one_a_record_and_are_counted_wrong() {
        JsonNode data = api.call("get estatepictures", "{'estateids':[1001],'categories':['Titelbild','Foto']}")
                .path("data");

        assertThat(data.at("/meta/cntabsolute").asInt()).isEqualTo(1);
        assertThat(data.path("records")).hasSize(2);
        assertThat(data.at("/records/0"))
                .hasToString("{\"id\":501,\"type\":\"files\",\"elements\":[{\"estateid\":\"1001\","
                        + "\"type\":\"Titelbild\",\"url\":\"http://127.0.0.1:" + sandbox.port() + "/files/501/original/"
                        + "1001-titelbild0.gif\",\"title\":\"Straßenansicht\",\"text\":\"\","
                        + "\"originalname\":\"titelbild0.gif\",\"modified\":1700000000,\"estateMainId\":\"1001\"}]}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "get file task          | {}                 | 24 Missing configuration for resourceId \"task\"",
                "get file               | {'estateid':1001}  | 24 Missing configuration for resourceId \"\"",
                "get file estate        | {}                 | 110 Missing estate record id",
                "get file address       | {}                 | 96 Missing address record id",
                "get file appointment   | {}                 | 117 Missing appointment ID",
                "get downloadFiles      | {'addressid':5001} | 24 Missing configuration for resourceId \"\"",
                "get downloadFiles address | {}              | 96 Missing address record id",
                "get estatepictures     | {'estateids':[1]}  | 139 Missing params \"picture categories\" or"
                        + " \"estateids\"",
                "modify fileRelation    | {'relationtype':'estate','parentid':1003,'fileId':501} | 127 File not found",
                "modify fileRelation    | {'relationtype':'address','parentid':1003,'fileId':501}"
                        + " | 163 Invalid name for module",
                "modify fileRelation    | {'relationtype':'estate','parentid':1001} | 167 Missing parameter \"fileId\"",
                "delete fileRelation    | {'relationtype':'kitchen','parentid':1,'fileId':1}"
                        + " | 163 Invalid name for module"
            })
    void wrong_calls_say_what_is_wrong(String action, String parameters, String error) {
        assertThat(api.error(action, parameters)).isEqualTo(error);
    }

    @Test
    void files_are_related_to_their_records() {
        String urn = "'relationtype':'urn:onoffice-de-ns:smart:2.5:relationTypes:estate:";
        assertThat(api.elements("get idsfromrelation", "{" + urn + "allFiles','parentids':[1001]}"))
                .hasToString("{\"1001\":[\"501\",\"503\",\"505\",\"507\",\"509\"]}");
        assertThat(api.elements(
                        "get idsfromrelation", "{" + urn + "file:allpicturesExceptTitelbild','parentids':[1001]}"))
                .hasToString("{\"1001\":[\"503\",\"505\"]}");
        assertThat(api.elements("get idsfromrelation", "{" + urn + "file:alllinks','parentids':[1001]}"))
                .hasToString("{\"1001\":[\"509\"]}");
    }

    @Test
    void one_file_that_is_not_there_is_an_empty_list_or_an_error() {
        assertThat(files("{'estateid':1001,'fileid':7}").at("/meta/cntabsolute").asInt())
                .isZero();
        try (OnOfficeSandbox other = OnOfficeSandbox.builder()
                .records(5)
                .with(Quirk.FILE_UNKNOWN_IS_ERROR)
                .without(Quirk.FILE_LIST_SHORT)
                .without(Quirk.PICTURES_COUNT_WRONG)
                .start()) {
            ApiClient client = new ApiClient(other);
            assertThat(client.error("get file estate", "{'estateid':1001,'fileid':7}"))
                    .isEqualTo("127 File not found");
            assertThat(client.call("get file estate", "{'estateid':1001}")
                            .at("/data/records/0/elements/fileSize")
                            .asInt())
                    .isEqualTo(43);
            assertThat(client.call("get estatepictures", "{'estateids':[1001],'categories':['Titelbild','Foto']}")
                            .at("/data/meta/cntabsolute")
                            .asInt())
                    .isEqualTo(2);
        }
    }

    private JsonNode finish(String upload, String more) {
        return api.elements(
                "do uploadfile",
                "{'tmpUploadId':'" + upload + "','module':'estate','file':'brief.txt','relatedRecordId':1005," + more
                        + "}");
    }

    private JsonNode files(String parameters) {
        return api.call("get file estate", parameters).path("data");
    }

    private String order() {
        StringBuilder order = new StringBuilder();
        files("{'estateid':1001}")
                .path("records")
                .forEach(record -> order.append(record.path("id"))
                        .append(':')
                        .append(record.at("/elements/position"))
                        .append(' '));
        return order.toString();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
