package io.github.onoffice4j.sample.calls;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onoffice4j.sample.crm.address.Address;
import io.github.onoffice4j.sample.crm.calls.GetDefaultAttachments;
import io.github.onoffice4j.sample.crm.calls.GetDefaultAttachments.Attachment;
import io.github.onoffice4j.sample.crm.calls.GetDefaultAttachments.DefaultAttachments;
import io.github.onoffice4j.sample.crm.calls.GetEmailTemplateFolders;
import io.github.onoffice4j.sample.crm.calls.GetExposePdf;
import io.github.onoffice4j.sample.crm.calls.GetExposePdfLink;
import io.github.onoffice4j.sample.crm.calls.GetMailTemplates;
import io.github.onoffice4j.sample.crm.calls.GetPdfFormTemplates;
import io.github.onoffice4j.sample.crm.calls.GetPdfLetterTemplates;
import io.github.onoffice4j.sample.crm.calls.GetPdfTemplates;
import io.github.onoffice4j.sample.crm.calls.GetWebExposeTemplates;
import io.github.onoffice4j.sample.crm.calls.ListMailTemplates;
import io.github.onoffice4j.sample.crm.calls.ResolveMacros;
import java.util.List;
import java.util.Map;

/** Templates of e-mails, letters and exposés, and what is made of them. */
final class TemplateStories {

    private TemplateStories() {}

    static List<Story> all() {
        return List.of(
                new Story("templates of e-mails are in folders", TemplateStories::mails),
                new Story("templates of exposés, letters and forms are listed", TemplateStories::documents),
                new Story("an exposé is made from a template", TemplateStories::expose),
                new Story("a template and a user have attachments", TemplateStories::attachments),
                new Story("macros are filled in", TemplateStories::macros));
    }

    private static void mails(Agency agency) {
        assertThat(agency.send(GetEmailTemplateFolders.call())).isEqualTo(Map.of("5", "Allgemein", "7", "Termine"));
        assertThat(agency.send(ListMailTemplates.call().folderId(7)))
                .singleElement()
                .isEqualTo(new ListMailTemplates.MailTemplate(63, "Termin bestätigen", "Unser Termin"));
        assertThat(agency.send(GetMailTemplates.call().templateIds(61)))
                .singleElement()
                .satisfies(template -> {
                    assertThat(template.id()).isEqualTo(61);
                    assertThat(template.subject()).isEqualTo("Ihr Exposé zu _objektnr_extern");
                    assertThat(template.body()).isNotBlank();
                    assertThat(template.html()).isNotNull();
                    assertThat(template.language()).isEqualTo("DEU");
                });
        assertThat(agency.send(GetMailTemplates.call().category(GetMailTemplates.Category.APPOINTMENT_CONFIRMATION)))
                .extracting(GetMailTemplates.MailTemplate::id)
                .containsExactly(63L);
    }

    private static void documents(Agency agency) {
        assertThat(agency.send(GetPdfTemplates.call()))
                .contains(
                        new GetPdfTemplates.Template("urn:onoffice-de-ns:smart:2.5:pdf:expose:kurz:Standard", "Kurz"));
        assertThat(agency.send(GetPdfLetterTemplates.call()))
                .extracting(GetPdfLetterTemplates.Template::id)
                .contains(81L);
        assertThat(agency.send(GetPdfFormTemplates.call()))
                .contains(new GetPdfFormTemplates.Template(91, "Widerrufsbelehrung"));
        assertThat(agency.send(GetWebExposeTemplates.call()))
                .extracting(GetWebExposeTemplates.Template::id)
                .contains(95L);
    }

    private static void expose(Agency agency) {
        String template = agency.send(GetPdfTemplates.call()).get(0).identifier();

        assertThat(agency.send(GetExposePdf.call()
                        .estateId(1001)
                        .template(template)
                        .addressIds(5001)
                        .language("DEU")))
                .startsWith('%', 'P', 'D', 'F');
        assertThat(agency.send(GetExposePdfLink.call().estateId(1001).template(template)))
                .singleElement()
                .asString()
                .startsWith("http");
    }

    private static void attachments(Agency agency) {
        DefaultAttachments attachments =
                agency.send(GetDefaultAttachments.call().templateId(61));

        assertThat(attachments.ofUser()).isNotEmpty();
        assertThat(attachments.ofTemplate())
                .contains(new Attachment("63", "agb.pdf", 4096L, "agb.pdf", "attachmentType-file", null));
        assertThat(attachments.ofPdfLetter()).isEmpty();
        assertThat(agency.send(GetDefaultAttachments.call().templateId(81)).ofPdfLetter())
                .isNotEmpty();
    }

    private static void macros(Agency agency) {
        long ada = agency.onOffice().create(Address.draft().vorname("Ada"));

        assertThat(agency.send(ResolveMacros.call()
                        .text("Hallo _Vorname, zu _objektnr_extern: _Uservorname")
                        .addressIds(ada)
                        .estateIds(1001)))
                .isEqualTo("Hallo Ada, zu OF-0001: Eva");
    }
}
