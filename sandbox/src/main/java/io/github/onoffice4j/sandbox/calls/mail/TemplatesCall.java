package io.github.onoffice4j.sandbox.calls.mail;

import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code get templates} and {@code get emailtemplatefolders}: the templates of one type; of e-mails only the named ones,
 * in short or in full.
 */
final class TemplatesCall implements Call {
    @Override
    public Answer answer(ActionRequest action) {
        Parameters parameters = Parameters.of(action);
        String type = parameters.text("type", ApiError.MISSING_TEMPLATE_TYPE);
        if (type.equals("mail")) {
            return mails(parameters);
        }
        List<Templates.Named> templates =
                Templates.others(type).orElseThrow(() -> new ActionFailure(ApiError.INVALID_TEMPLATE_TYPE));
        List<Answer.Entry> records = new ArrayList<>();
        for (Templates.Named template : templates) {
            Map<String, String> elements = new LinkedHashMap<>();
            elements.put("identifier", template.identifier());
            elements.put("title", template.title());
            records.add(new Answer.Entry(records.size(), "", elements));
        }
        return new Answer(true, null, records);
    }

    /** The one record has the number of folders as id. */
    static Answer folders() {
        Map<String, String> folders = new LinkedHashMap<>();
        Templates.FOLDERS.forEach(folder -> folders.put(folder.identifier(), folder.title()));
        return Answer.one(false, folders.size(), folders);
    }

    private static Answer mails(Parameters parameters) {
        Long folder = parameters.integer("folderid");
        String category = parameters.text("category");
        List<Long> ids = parameters.ids("mailtemplateids");
        List<Answer.Entry> records = Templates.MAILS.stream()
                .filter(mail -> !mail.isForeign())
                .filter(mail -> folder == null || mail.folder() == folder)
                .filter(mail -> category.isEmpty() || mail.category().equals(category))
                .filter(mail -> ids.isEmpty() || ids.contains(mail.id()))
                .map(mail -> new Answer.Entry(mail.id(), "", elements(mail, parameters.isTrue("list"))))
                .toList();
        return new Answer(true, null, records);
    }

    private static Map<String, Object> elements(Templates.Mail mail, boolean isShort) {
        Map<String, Object> elements = new LinkedHashMap<>();
        elements.put("id", mail.id());
        elements.put("title", mail.title());
        elements.put("subject", mail.subject());
        if (!isShort) {
            elements.put("folder", mail.folder());
            elements.put("body", mail.body());
            elements.put("ishtml", true);
            elements.put("language", "DEU");
            elements.put("subid", 0);
            elements.put("ismainlanguage", true);
        }
        return elements;
    }
}
