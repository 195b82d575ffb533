package io.github.onoffice4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** E-mails that are sent: whom they go to, what they say, what goes with them. */
class SendMailTest extends SandboxTest {
    private static final String SENDER = "'emailidentity':'ebeispiel@example.org'";
    private static final String TO_B = SENDER + ",'receiver':['b@example.org']";
    private static final String SIGNATURE = "\n-- \nEva Beispiel, Lindenhof Immobilien GmbH";

    @Override
    OnOfficeSandbox.Builder settings() {
        return super.settings().records(5);
    }

    @Override
    Clock clock() {
        return NOON;
    }

    @Test
    void a_mail_goes_to_mail_addresses_and_to_that_of_an_address() {
        long ada = api.create("create address", "{'email':'ada@example.org','Vorname':'Ada'}");
        assertThat(api.elements(
                        "do sendmail",
                        "{" + SENDER + ",'receiver':['b@example.org'," + ada + ",'nobody'],'cc':['c@example.org'],"
                                + "'subject':'Hallo _Vorname','body':'Neues zu _objektnr_extern','estateids':[1001],"
                                + "'signatureid':33,'saveToAgentsLog':true}"))
                .hasToString("{\"success\":\"success\"}");

        String text = "Neues zu OF-0001\n-- \nBis bald, Eva Beispiel";
        assertThat(sandbox.outbox())
                .containsExactly(
                        new OutgoingMessage("mail", "b@example.org", "Hallo Ada", text, List.of()),
                        new OutgoingMessage("mail", "ada@example.org", "Hallo Ada", text, List.of()),
                        new OutgoingMessage("mail", "c@example.org", "Hallo Ada", text, List.of()));
        assertThat(api.elements(
                        "read agentslog",
                        "{'addressid':" + ada + ",'data':['Aktionsart','Bemerkung','Objekt_nr'],'fullmail':true}"))
                .hasToString("{\"Aktionsart\":\"Email\",\"Bemerkung\":\"Hallo Ada\",\"Objekt_nr\":[\"1001\"],"
                        + "\"mailbody\":\"Neues zu OF-0001\\n-- \\nBis bald, Eva Beispiel\"}");
    }

    @Test
    void a_template_brings_subject_text_and_attachments() {
        String body = api.elements("get templates", "{'type':'mail','mailtemplateids':[61]}")
                .path("body")
                .asText();
        api.call("do sendmail", "{" + TO_B + ",'templateid':'61','body':'not this'}");

        assertThat(sandbox.outbox())
                .containsExactly(new OutgoingMessage(
                        "mail",
                        "b@example.org",
                        "Ihr Exposé zu _objektnr_extern",
                        body + SIGNATURE,
                        List.of("agb.pdf", "Preisliste.pdf")));
    }

    @Test
    void everything_that_can_be_listed_can_be_attached() {
        api.call(
                "do sendmail",
                "{" + TO_B + ",'estateids':['1001'],'body':'x','signatureid':0,"
                        + "'pdfexposeidentifiers':['urn:onoffice-de-ns:smart:2.5:pdf:expose:lang:Große Ansicht'],"
                        + "'pdfletterids':[81],'pdfformids':['91'],'documentattributes':['document_expose'],"
                        + "'onlineattachmentids':[501,509],'attachmentsDirectData':{'a.txt':'YQ=='}}");

        assertThat(sandbox.outbox())
                .containsExactly(new OutgoingMessage(
                        "mail",
                        "b@example.org",
                        "",
                        "x",
                        List.of(
                                "Lang.pdf",
                                "Anschreiben.pdf",
                                "Widerrufsbelehrung.pdf",
                                "objektunterlagen.pdf",
                                "titelbild0.gif",
                                "https://example.org/rundgang",
                                "a.txt")));
    }

    @Test
    void a_mail_of_the_inbox_shows_that_it_was_forwarded() {
        api.call("do sendmail", "{" + TO_B + ",'messageid':'<m1@example.org>','forwarded':true}");

        assertThat(api.elements(
                                "get emailInfo",
                                "{'emailIdentity':'ebeispiel@example.org','messageId':'<m1@example.org>','uid':'17',"
                                        + "'folder':'INBOX'}")
                        .path("actions"))
                .hasToString("[{\"type\":\"replied\",\"description\":\"Beantwortet\"},"
                        + "{\"type\":\"forwarded\",\"description\":\"Weitergeleitet\"}]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                                      | 50 Missing email identity",
                "{'emailidentity':'x@example.org'}       | 51 Invalid email identity",
                "{SENDER}                                | 53 Missing receivers",
                "{SENDER,'receiver':'a@example.org'}     | 52 List of receivers is not an array",
                "{SENDER,'receiver':[]}                  | 53 Missing receivers",
                "{SENDER,'receiver':['x',7]}             | 55 Invalid receivers",
                "{SENDER,'receiver':[5001,5003]}         | 55 Invalid receivers",
                "{TO_B,'cc':'c@example.org'}             | 52 List of receivers is not an array",
                "{TO_B,'bcc':['c']}                      | 146 Invalid recipient",
                "{TO_B,'estateids':1}                    | 73 EstateIds must be an array",
                "{TO_B,'templateid':7}                   | 233 missing email template",
                "{TO_B,'templateid':65}                  | 191 No read access to email template",
                "{TO_B,'pdfexposeidentifiers':['x']}     | 54 Invalid pdf exposé identifier",
                "{TO_B,'pdfletterids':[7]}               | 246 No read access to pdf letter",
                "{TO_B,'pdfformids':[7]}                 | 245 No read access to pdf form",
                "{TO_B,'webexposeids':[7]}               | 271 Invalid web exposé identifier",
                "{TO_B,'webexposeids':[95]}              | 55 Invalid receivers",
                "{TO_B,'body':'_WebExpose'}              | 57 Macro needs object and expose!",
                "{TO_B,'signatureid':7}                  | 255 Invalid value for parameter \"signatureid\"",
                "{TO_B,'documentattributes':['x']}       | 255 Invalid value for parameter \"documentattributes\"",
                "{TO_B,'onlineattachmentids':[7]}        | 127 File not found",
                "{TO_B,'attachmentsDirectData':{'a':'?'}} | 294 Invalid data type for parameter"
                        + " attachmentsDirectData",
                "{TO_B,'messageid':'<x>'}                | 133 No email for the given message id",
                "{TO_B,'mergeexposeintopdfletter':1,'pdfletterids':[81,83]}"
                        + " | 244 When attaching an exposé only one pdf letter can be attached"
            })
    void wrong_mails_are_not_sent(String parameters, String error) {
        assertThat(api.error("do sendmail", parameters.replace("TO_B", TO_B).replace("SENDER", SENDER)))
                .isEqualTo(error);
        assertThat(sandbox.outbox()).isEmpty();
    }

    @Test
    void an_address_without_mail_and_one_that_is_not_there_get_none() {
        long nobody = api.create("create address", "{'Name':'x'}");

        assertThat(api.error("do sendmail", "{" + SENDER + ",'receiver':[" + nobody + "]}"))
                .isEqualTo("148 No mails sent");
        assertThat(api.error("do sendmail", "{" + TO_B + ",'estateids':[7]}")).startsWith("293 ");
    }
}
