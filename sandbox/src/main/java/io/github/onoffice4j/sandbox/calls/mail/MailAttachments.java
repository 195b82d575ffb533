package io.github.onoffice4j.sandbox.calls.mail;

import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.php.PhpValue;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Kind;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what is to go with an e-mail: templates, files of estates, and bytes that come with the call. */
final class MailAttachments {
    private final Agency agency;
    private final Parameters parameters;
    private final List<String> names = new ArrayList<>();

    private MailAttachments(Agency agency, Parameters parameters) {
        this.agency = agency;
        this.parameters = parameters;
    }

    /** Returns the names of all attachments; ends the action with the error of the first that cannot be attached. */
    static List<String> of(Agency agency, Parameters parameters, Templates.@Nullable Mail template) {
        MailAttachments attachments = new MailAttachments(agency, parameters);
        attachments.add("pdfexposeidentifiers", Templates.EXPOSES, ApiError.INVALID_EXPOSE);
        attachments.checkMerged();
        attachments.add("pdfletterids", Templates.LETTERS, ApiError.NO_PDF_LETTER_PERMISSION);
        attachments.add("pdfformids", Templates.FORMS, ApiError.NO_PDF_FORM_PERMISSION);
        attachments.addAttributes();
        attachments.addFiles();
        attachments.addBytes();
        attachments.names.addAll(defaults(template));
        return List.copyOf(attachments.names);
    }

    private static List<String> defaults(Templates.@Nullable Mail template) {
        return template == null
                ? List.of()
                : Attachment.ofMail(template.id()).stream()
                        .map(Attachment::name)
                        .toList();
    }

    private void add(String parameter, List<Templates.Named> templates, ApiError unknown) {
        for (String identifier : parameters.texts(parameter)) {
            names.add(Templates.title(templates, identifier).orElseThrow(() -> new ActionFailure(unknown)) + ".pdf");
        }
    }

    private void checkMerged() {
        boolean isMerged = parameters.isTrue("mergeexposeintopdfletter");
        if (isMerged && parameters.texts("pdfletterids").size() > 1) {
            throw new ActionFailure(ApiError.ONE_PDF_LETTER);
        }
    }

    private void addAttributes() {
        for (String key : parameters.texts("documentattributes")) {
            boolean isKnown = agency.tenant()
                    .field("file", "documentAttributes")
                    .map(field -> field.permits(key))
                    .orElse(false);
            if (!isKnown) {
                throw new ActionFailure(ApiError.INVALID_VALUE, "documentattributes");
            }
            agency.table(Kind.FILE).rows().stream()
                    .filter(file -> file.text("documentAttribute").equals(key))
                    .filter(file -> parameters.texts("estateids").contains(file.text("record")))
                    .forEach(file -> names.add(file.text("originalname")));
        }
    }

    private void addFiles() {
        for (Long id : parameters.ids("onlineattachmentids")) {
            Row file = agency.table(Kind.FILE)
                    .find(id)
                    .filter(row -> row.text("module").equals("estate"))
                    .orElseThrow(() -> new ActionFailure(ApiError.FILE_NOT_FOUND));
            names.add(file.text(file.get("url") == null ? "originalname" : "url"));
        }
    }

    private void addBytes() {
        for (Map.Entry<String, @Nullable Object> file :
                parameters.map("attachmentsDirectData").all().entrySet()) {
            try {
                String text = String.valueOf(PhpValue.text(file.getValue()));
                Base64.getDecoder().decode(text.replaceAll("\\s", ""));
            } catch (IllegalArgumentException noBase64) {
                throw new ActionFailure(ApiError.INVALID_DATA_TYPE, "attachmentsDirectData");
            }
            names.add(file.getKey());
        }
    }
}
