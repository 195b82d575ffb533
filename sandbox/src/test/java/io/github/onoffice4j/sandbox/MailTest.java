package io.github.onoffice4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.util.Base64;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** E-mails, templates and exposés. */
class MailTest extends SandboxTest {
    private static final String MAIL =
            "'emailidentity':'ebeispiel@example.org','messageid':'<m1@example.org>','uid':17,'folder':'INBOX'";
    private static final String INFO =
            "{'emailIdentity':'ebeispiel@example.org','messageId':'<m1@example.org>','uid':'17','folder':'INBOX'}";
    private static final String SENDER = "'emailidentity':'ebeispiel@example.org'";

    private static final String EXPOSE = "'template':'urn:onoffice-de-ns:smart:2.5:pdf:expose:kurz:Standard'";

    @Override
    OnOfficeSandbox.Builder settings() {
        return super.settings().records(5);
    }

    @Test
    void a_mail_of_the_inbox_shows_and_changes_its_links() {
        JsonNode record = api.call("get emailInfo", INFO).at("/data/records/0");
        assertThat(record.path("id").asText()).isEqualTo("<m1@example.org>");
        assertThat(record.at("/elements/addresses")).hasSize(2);
        assertThat(record.at("/elements/addresses/0/addressCustomerNo").asInt()).isEqualTo(51);
        assertThat(record.at("/elements/estates/0/estateExternalNo").asText()).isEqualTo("OF-0001");
        assertThat(api.elements("get emailassignments", "{" + MAIL + "}")
                        .path("addressid")
                        .asInt())
                .as("the first one only")
                .isEqualTo(5001);

        assertThat(api.elements("do emailassignments", "{" + MAIL + ",'addressIds':[5005],'estateid':0}"))
                .hasToString("{\"success\":\"success\"}");
        JsonNode changed = api.elements("get emailInfo", INFO);
        assertThat(changed.at("/addresses/0/addressId").asInt()).isEqualTo(5005);
        assertThat(changed.path("addresses")).hasSize(1);
        assertThat(changed.path("estates")).isEmpty();
        api.call("do emailassignments", "{" + MAIL + "}");
        assertThat(api.elements("get emailInfo", INFO).path("addresses")).hasSize(1);
        assertThat(api.elements(
                        "get idsfromrelation",
                        "{'relationtype':'urn:onoffice-de-ns:smart:2.5:relationTypes:address:mail',"
                                + "'parentids':[5005]}"))
                .hasToString("{\"5005\":[\"401\"]}");
    }

    @Test
    void templates_come_by_type() {
        assertThat(api.call("get templates", "{'type':'pdf'}").at("/data/records/0"))
                .hasToString("{\"id\":0,\"type\":\"\",\"elements\":{\"identifier\":"
                        + "\"urn:onoffice-de-ns:smart:2.5:pdf:expose:kurz:Standard\",\"title\":\"Kurz\"}}");
        assertThat(api.elements("get templates", "{'type':'mail','list':true,'folderid':7}"))
                .hasToString("{\"id\":63,\"title\":\"Termin bestätigen\",\"subject\":\"Unser Termin\"}");
        assertThat(api.elements("get templates", "{'type':'mail','mailtemplateids':[61]}")
                        .has("body"))
                .isTrue();
        assertThat(api.call("get emailtemplatefolders", "{}").at("/data/records/0"))
                .hasToString("{\"id\":2,\"type\":\"\",\"elements\":{\"5\":\"Allgemein\",\"7\":\"Termine\"}}");
        assertThat(api.elements("get emailsignature -1", "{}"))
                .hasToString("{\"signature\":\"Lindenhof Immobilien GmbH\"}");
        assertThat(api.call("get emailsignature", "{}").at("/data/records")).hasSize(2);
        assertThat(api.elements("get emailsignature", "{'getdefaultsignature':1,'ishtml':1}")
                        .path("signature")
                        .asText())
                .startsWith("<p>Eva");
    }

    @Test
    void attachments_of_the_user_and_of_a_template() {
        JsonNode data = api.call("get defaultAttachments 61", "{}").path("data");
        assertThat(data.at("/meta/cntabsolute").asInt()).isEqualTo(3);
        assertThat(data.at("/records/0/id").asText()).isEqualTo("userDefaultAttachments");
        assertThat(data.at("/records/1/elements/0"))
                .hasToString("{\"id\":\"63\",\"filename\":\"agb.pdf\",\"filesize\":4096,\"filetitle\":\"agb.pdf\","
                        + "\"filetype\":\"attachmentType-file\",\"identifier\":null}");
        assertThat(api.call("get defaultAttachments", "{}").at("/data/records")).hasSize(1);
        assertThat(api.call("get defaultAttachments 81", "{}")
                        .at("/data/records/1/id")
                        .asText())
                .isEqualTo("pdfLetterDefaultAttachments");
        assertThat(api.elements(
                        "get idsfromrelation",
                        "{'relationtype':'urn:onoffice-de-ns:smart:2.5:relationTypes:"
                                + "templateManagement:email:attachment','parentids':[61]}"))
                .as("the relation says the same")
                .hasToString("{\"61\":[\"63\"]}");
    }

    @Test
    void an_expose_is_a_pdf_in_a_zlib_stream_unless_told_otherwise() throws IOException {
        String template = "'estateid':1001,'template':'urn:onoffice-de-ns:smart:2.5:pdf:expose:kurz:Standard'";
        byte[] compressed = Base64.getDecoder()
                .decode(api.elements("get pdf", "{" + template + "}")
                        .path("document")
                        .asText());
        byte[] plain = Base64.getDecoder()
                .decode(api.elements("get pdf", "{" + template + ",'gzcompress':false}")
                        .path("document")
                        .asText());

        assertThat(new InflaterInputStream(new ByteArrayInputStream(compressed)).readAllBytes())
                .isEqualTo(plain);
        URI url = URI.create(api.elements("get pdf", "{" + template + ",'asurl':true}")
                .get(0)
                .asText());
        assertThat(api.exchange(HttpRequest.newBuilder(url), HttpResponse.BodyHandlers.ofByteArray())
                        .body())
                .isEqualTo(plain);
    }

    @Test
    void an_expose_is_a_document_that_readers_of_pdf_find_their_way_in() {
        api.call("modify estate 1001", "{'data':{'objekttitel':'Haus (mit) \\\\ Garten für €'}}");
        String pdf = new String(
                Base64.getDecoder()
                        .decode(api.elements(
                                        "get pdf",
                                        "{'estateid':1001,'addressids':[5001],'gzcompress':'false','template':"
                                                + "'urn:onoffice-de-ns:smart:2.5:pdf:expose:lang:Große Ansicht'}")
                                .path("document")
                                .asText()),
                Charset.forName("windows-1252"));

        assertThat(pdf)
                .startsWith("%PDF-1.4\n")
                .endsWith("%%EOF\n")
                .contains("(Exposé \\(Lang, DEU\\)) Tj")
                .contains("Haus \\(mit\\) \\\\ Garten für €) Tj");
        int table = pdf.indexOf("xref\n");
        assertThat(pdf).contains("\nstartxref\n" + table + "\n");
        String[] entries = pdf.substring(table).split("\n", -1);
        for (int object = 1; object < Integer.parseInt(entries[1].split(" ", -1)[1]); object++) {
            int offset = Integer.parseInt(entries[2 + object].substring(0, 10));
            assertThat(pdf.substring(offset)).startsWith(object + " 0 obj\n");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "get emailInfo | {}                                     | 50 Missing email identity",
                "get emailInfo | {'emailIdentity':'x'}                  | 58 Missing message id",
                "get emailInfo | {'emailIdentity':'x','messageId':'x'}  | 59 Missing email uid",
                "get emailInfo | {'emailIdentity':'x','messageId':'x','uid':1} | 60 Missing email folder",
                "get emailInfo | {'emailIdentity':'x','messageId':'x','uid':1,'folder':'INBOX'}"
                        + " | 62 Email does not exist (anymore)",
                "get emailassignments | {SENDER,'messageid':'x','uid':17,'folder':'INBOX'} | 63 Mismatching message id",
                "do emailassignments  | {MAIL,'addressid':5001,'addressIds':[5001]}"
                        + " | 297 Either addressId or addressIds is allowed. Both are given.",
                "get templates | {}                                     | 71 Missing template type",
                "get templates | {'type':'letter'}                      | 72 Invalid template type",
                "get pdf       | {}                                     | 110 Missing estate record id",
                "get pdf       | {'estateid':1001,'template':'x'}       | 54 Invalid pdf exposé identifier",
                "get pdf       | {EXPOSE,'estateid':7}                 | 111 Missing or invalid data for PDF generation",
                "get pdf       | {EXPOSE,'estateid':1001,'addressids':[7]}"
                        + " | 111 Missing or invalid data for PDF generation"
            })
    void wrong_calls_say_what_is_wrong(String action, String parameters, String error) {
        assertThat(api.error(
                        action,
                        parameters
                                .replace("SENDER", SENDER)
                                .replace("MAIL", MAIL)
                                .replace("EXPOSE", EXPOSE)))
                .isEqualTo(error);
    }
}
