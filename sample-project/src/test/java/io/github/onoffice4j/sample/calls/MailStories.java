package io.github.onoffice4j.sample.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.onoffice4j.sample.crm.address.Address;
import io.github.onoffice4j.sample.crm.calls.AddressRelation;
import io.github.onoffice4j.sample.crm.calls.AssignEmail;
import io.github.onoffice4j.sample.crm.calls.GetDefaultEmailSignature;
import io.github.onoffice4j.sample.crm.calls.GetEmailAssignments;
import io.github.onoffice4j.sample.crm.calls.GetEmailInfo;
import io.github.onoffice4j.sample.crm.calls.GetEmailInfo.EmailAction;
import io.github.onoffice4j.sample.crm.calls.GetEmailInfo.EmailInfo;
import io.github.onoffice4j.sample.crm.calls.GetEmailInfo.LinkedAddress;
import io.github.onoffice4j.sample.crm.calls.GetEmailInfo.LinkedEstate;
import io.github.onoffice4j.sample.crm.calls.GetEmailSignature;
import io.github.onoffice4j.sample.crm.calls.ListEmailSignatures;
import io.github.onoffice4j.sample.crm.calls.ListEmailSignatures.EmailSignature;
import io.github.onoffice4j.sample.crm.calls.SendAddressCompletion;
import io.github.onoffice4j.sample.crm.calls.SendAppointmentConfirmation;
import io.github.onoffice4j.sample.crm.calls.SendMail;
import io.github.onoffice4j.sandbox.OutgoingMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** E-mails that are sent and received. One is in the inbox, linked with two addresses and an estate. */
final class MailStories {

    private static final String IDENTITY = "ebeispiel@example.org";
    private static final String MESSAGE = "<m1@example.org>";

    private MailStories() {}

    static List<Story> all() {
        return List.of(
                new Story("a mail from a template goes out with its attachments", MailStories::template),
                new Story("a mail goes to an address with everything that can be attached", MailStories::attachments),
                new Story("a mail of the inbox shows and changes its links", MailStories::links),
                new Story("a mail of the inbox is forwarded", MailStories::forward),
                new Story("signatures are listed and read", MailStories::signatures),
                new Story("forms and confirmations go to contacts", MailStories::forms));
    }

    private static void template(Agency agency) {
        agency.send(SendMail.call()
                .emailIdentity(IDENTITY)
                .receiver("b@example.org")
                .templateId(61)
                .estateIds(1001)
                .signatureId(0));

        assertThat(agency.sandbox().outbox()).singleElement().satisfies(mail -> {
            assertThat(mail.receiver()).isEqualTo("b@example.org");
            assertThat(mail.subject()).isEqualTo("Ihr Exposé zu OF-0001");
            assertThat(mail.attachments()).containsExactly("agb.pdf", "Preisliste.pdf");
        });
    }

    private static void attachments(Agency agency) {
        long ada = agency.onOffice()
                .create(Address.draft().vorname("Ada").name("Lovelace").email("ada@example.org"));
        agency.send(SendMail.call()
                .emailIdentity(IDENTITY)
                .receiver(Long.toString(ada))
                .cc("c@example.org")
                .subject("Hallo _Vorname")
                .body("Anbei.")
                .html(false)
                .signatureId(0)
                .estateIds(1001)
                .pdfExposes("urn:onoffice-de-ns:smart:2.5:pdf:expose:kurz:Standard")
                .pdfLetters(81)
                .pdfForms(91)
                .documentAttributes("document_expose")
                .onlineAttachments(501)
                .attachment("a.txt", "Hallo".getBytes(StandardCharsets.UTF_8)));

        assertThat(agency.sandbox().outbox())
                .extracting(OutgoingMessage::receiver, OutgoingMessage::subject, OutgoingMessage::text)
                .containsExactly(
                        tuple("ada@example.org", "Hallo Ada", "Anbei."), tuple("c@example.org", "Hallo Ada", "Anbei."));
        assertThat(agency.sandbox().outbox().get(0).attachments())
                .containsExactly(
                        "Kurz.pdf",
                        "Anschreiben.pdf",
                        "Widerrufsbelehrung.pdf",
                        "objektunterlagen.pdf",
                        "titelbild0.gif",
                        "a.txt");
    }

    @SuppressWarnings("deprecation") // the old call still has to work
    private static void links(Agency agency) {
        EmailInfo info = agency.send(info());
        assertThat(info.messageId()).isEqualTo(MESSAGE);
        assertThat(info.portalRequest()).isFalse();
        assertThat(info.addresses())
                .extracting(LinkedAddress::id, LinkedAddress::customerNumber)
                .containsExactly(tuple(5001L, 51L), tuple(5003L, 52L));
        assertThat(info.estates()).extracting(LinkedEstate::externalNumber).containsExactly("OF-0001");

        agency.send(AssignEmail.call()
                .emailIdentity(IDENTITY)
                .messageId(MESSAGE)
                .uid(17)
                .folder("INBOX")
                .addressIds(5005)
                .estateId(1003));
        assertThat(agency.send(info()).addresses())
                .extracting(LinkedAddress::id)
                .containsExactly(5005L);
        assertThat(agency.send(AddressRelation.MAIL.mailsOfAddress(5005))).containsExactly(401L);
        assertThat(agency.send(GetEmailAssignments.call()
                        .emailIdentity(IDENTITY)
                        .messageId(MESSAGE)
                        .uid("17")
                        .folder("INBOX")))
                .satisfies(assignment -> {
                    assertThat(assignment.addressId()).isEqualTo(5005);
                    assertThat(assignment.addressCustomerNumber()).isEqualTo(53);
                    assertThat(assignment.estateId()).isEqualTo(1003);
                });
    }

    private static void forward(Agency agency) {
        agency.send(SendMail.call()
                .emailIdentity(IDENTITY)
                .receiver("b@example.org")
                .subject("WG: Anfrage")
                .messageId(MESSAGE)
                .forwarded(true));

        assertThat(agency.send(info()).actions()).extracting(EmailAction::type).containsExactly("replied", "forwarded");
    }

    private static void signatures(Agency agency) {
        List<EmailSignature> signatures = agency.send(ListEmailSignatures.call());
        assertThat(signatures)
                .hasSize(2)
                .filteredOn(EmailSignature::defaultSignature)
                .hasSize(1);

        assertThat(agency.send(GetEmailSignature.call().signatureId(-1))).isEqualTo("Lindenhof Immobilien GmbH");
        assertThat(agency.send(
                        GetEmailSignature.call().signatureId(signatures.get(1).id())))
                .isEqualTo("Bis bald, Eva Beispiel");
        assertThat(agency.send(GetDefaultEmailSignature.call().html(true))).startsWith("<p>Eva Beispiel");
    }

    private static void forms(Agency agency) {
        agency.send(SendAddressCompletion.call()
                .addressId(5001)
                .mode(SendAddressCompletion.Mode.ADDRESS_AND_SEARCH_CRITERIA));
        agency.send(SendAppointmentConfirmation.call().appointmentId(701).useDefaultMailAccount(true));

        assertThat(agency.sandbox().outbox())
                .extracting(OutgoingMessage::kind, OutgoingMessage::subject)
                .containsExactly(
                        tuple("address completion", "modus2"), tuple("appointment confirmation", "Besichtigung"));
    }

    private static GetEmailInfo info() {
        return GetEmailInfo.call()
                .emailIdentity(IDENTITY)
                .messageId(MESSAGE)
                .uid("17")
                .folder("INBOX");
    }
}
