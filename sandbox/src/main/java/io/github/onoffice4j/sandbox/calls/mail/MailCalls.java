package io.github.onoffice4j.sandbox.calls.mail;

import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.store.Agency;
import java.util.Map;

/** The calls on e-mails, templates and exposés. */
public final class MailCalls {
    private MailCalls() {}

    /** Returns them by action and resource type. */
    public static Map<String, Call> of(Agency agency) {
        Mails mails = new Mails(agency);
        Signatures signatures = new Signatures(agency);
        return Map.of(
                "do sendmail",
                new SendMailCall(agency, signatures),
                "get templates",
                new TemplatesCall(),
                "get emailtemplatefolders",
                action -> TemplatesCall.folders(),
                "get emailsignature",
                signatures::answer,
                "get emailInfo",
                mails::info,
                "get emailassignments",
                mails::firstAssignment,
                "do emailassignments",
                mails::assign,
                "get defaultAttachments",
                new DefaultAttachmentsCall(),
                "get pdf",
                new PdfCall(agency));
    }
}
