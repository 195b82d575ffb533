package io.github.onoffice4j.sandbox.calls.mail;

import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.php.PhpValue;
import java.util.ArrayList;
import java.util.List;

/** {@code get defaultAttachments}: what goes with every e-mail of the API user, and with a template or PDF letter. */
final class DefaultAttachmentsCall implements Call {
    @Override
    public Answer answer(ActionRequest action) {
        List<Answer.Entry> records = new ArrayList<>();
        records.add(collection("userDefaultAttachments", Attachment.ofUser()));
        String id = action.resourceId();
        Long number = PhpValue.integer(id);
        if (number != null && Templates.mail(number).isPresent()) {
            records.add(collection("templateDefaultAttachments", Attachment.ofMail(number)));
        } else if (Templates.title(Templates.LETTERS, id).isPresent()) {
            records.add(collection("pdfLetterDefaultAttachments", Attachment.ofLetter(id)));
        }
        long total = records.stream()
                .mapToLong(entry -> ((List<?>) entry.elements()).size())
                .sum();
        return new Answer(false, total, records);
    }

    private static Answer.Entry collection(String id, List<Attachment> attachments) {
        return new Answer.Entry(
                id,
                "attachmentCollection",
                attachments.stream().map(Attachment::elements).toList());
    }
}
