package io.github.onoffice4j.sandbox.calls.mail;

import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.php.PhpValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code get defaultAttachments}: what goes with every e-mail of the API user, and with those of a template. */
final class DefaultAttachmentsCall implements Call {
    @Override
    public Answer answer(ActionRequest action) {
        List<Answer.Entry> records = new ArrayList<>();
        String expose = Templates.EXPOSES.keySet().iterator().next();
        records.add(collection("userDefaultAttachments", attachment("61", null, 0, "Kurz", "expose", expose)));
        Long template = PhpValue.integer(action.resourceId());
        if (template != null && Templates.isMail(template)) {
            records.add(collection(
                    "templateDefaultAttachments", attachment("63", "agb.pdf", 4096, "agb.pdf", "file", null)));
        }
        return new Answer(false, (long) records.size(), records);
    }

    private static Answer.Entry collection(String id, Map<String, @Nullable Object> attachment) {
        return new Answer.Entry(id, "attachmentCollection", List.of(attachment));
    }

    private static Map<String, @Nullable Object> attachment(
            String id, @Nullable String name, int size, String title, String type, @Nullable String identifier) {
        Map<String, @Nullable Object> attachment = new LinkedHashMap<>();
        attachment.put("id", id);
        attachment.put("filename", name);
        attachment.put("filesize", size);
        attachment.put("filetitle", title);
        attachment.put("filetype", "attachmentType-" + type);
        attachment.put("identifier", identifier);
        return attachment;
    }
}
