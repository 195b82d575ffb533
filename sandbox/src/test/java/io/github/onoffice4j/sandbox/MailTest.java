package io.github.onoffice4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

    @Override
    OnOfficeSandbox.Builder settings() {
        return super.settings().records(5);
    }

    @Test
    void a_mail_goes_to_mail_addresses_and_to_those_of_addresses() {
        long ada = api.create("create address", "{'email':'ada@example.org'}");
        assertThat(api.elements(
                        "do sendmail",
                        "{" + SENDER + ",'receiver':['b@example.org'," + ada + ",'nobody'],'subject':'Hallo',"
                                + "'templateid':61,'saveToAgentsLog':true}"))
                .hasToString("{\"success\":\"success\"}");

        assertThat(sandbox.outbox())
                .containsExactly(
                        new OutgoingMessage("mail", "b@example.org", "Hallo"),
                        new OutgoingMessage("mail", "ada@example.org", "Hallo"));
        assertThat(api.call("read agentslog", "{'data':['Aktionsart','Bemerkung'],'listlimit':1}")
                        .at("/data/records/0/elements"))
                .hasToString("{\"Aktionsart\":\"Email\",\"Bemerkung\":\"Hallo\"}");
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
        assertThat(data.at("/meta/cntabsolute").asInt()).isEqualTo(2);
        assertThat(data.at("/records/0/id").asText()).isEqualTo("userDefaultAttachments");
        assertThat(data.at("/records/1/elements/0"))
                .hasToString("{\"id\":\"63\",\"filename\":\"agb.pdf\",\"filesize\":4096,\"filetitle\":\"agb.pdf\","
                        + "\"filetype\":\"attachmentType-file\",\"identifier\":null}");
        assertThat(api.call("get defaultAttachments", "{}").at("/data/records")).hasSize(1);
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

        assertThat(new String(plain, StandardCharsets.US_ASCII)).startsWith("%PDF-1.4");
        assertThat(new InflaterInputStream(new ByteArrayInputStream(compressed)).readAllBytes())
                .isEqualTo(plain);
        assertThat(api.elements("get pdf", "{" + template + ",'asurl':true}"))
                .hasToString("[\"https://sandbox.invalid/pdf/1001\"]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "do sendmail | {}                                       | 50 Missing email identity",
                "do sendmail | {'emailidentity':'x@example.org'}        | 51 Invalid email identity",
                "do sendmail | {SENDER}                                 | 53 Missing receivers",
                "do sendmail | {SENDER,'receiver':'a@example.org'}      | 52 List of receivers is not an array",
                "do sendmail | {SENDER,'receiver':[]}                   | 53 Missing receivers",
                "do sendmail | {SENDER,'receiver':['x',7]}              | 55 Invalid receivers",
                "do sendmail | {SENDER,'receiver':['a@b'],'estateids':1} | 73 EstateIds must be an array",
                "do sendmail | {SENDER,'receiver':['a@b'],'templateid':7} | 233 missing email template",
                "do sendmail | {SENDER,'receiver':['a@b'],'pdfexposeidentifiers':['x']}"
                        + " | 54 Invalid pdf exposé identifier",
                "do sendmail | {SENDER,'receiver':['a@b'],'mergeexposeintopdfletter':1,'pdfletterids':[81,83]}"
                        + " | 244 When attaching an exposé only one pdf letter can be attached",
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
                "get pdf       | {'estateid':1001,'template':'x'}       | 54 Invalid pdf exposé identifier"
            })
    void wrong_calls_say_what_is_wrong(String action, String parameters, String error) {
        assertThat(api.error(action, parameters.replace("SENDER", SENDER).replace("MAIL", MAIL)))
                .isEqualTo(error);
    }
}
