package io.github.onoffice4j.sandbox.calls.mail;

import io.github.onoffice4j.sandbox.envelope.Answer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The agency's templates, always the same. */
final class Templates {
    /** The only sender the API user may use. */
    static final String IDENTITY = "ebeispiel@example.org";

    /** Exposés by identifier. */
    static final Map<String, String> EXPOSES = ordered(
            "urn:onoffice-de-ns:smart:2.5:pdf:expose:kurz:Standard",
            "Kurz",
            "urn:onoffice-de-ns:smart:2.5:pdf:expose:lang:Große Ansicht",
            "Lang");

    private static final Map<String, String> LETTERS = ordered("81", "Anschreiben", "83", "Kondolenz");
    private static final Map<String, String> FORMS = ordered("91", "Widerrufsbelehrung");
    private static final Map<String, String> WEB_EXPOSES = ordered("95", "Web-Exposé");

    /**
     * A template of e-mails.
     *
     * @param id number
     * @param title name
     * @param subject what it is sent with
     * @param folder number of its folder
     * @param category what it is for
     */
    record Mail(long id, String title, String subject, long folder, String category) {}

    static final List<Mail> MAILS = List.of(
            new Mail(61, "Exposé senden", "Ihr Exposé zu _objektnr_extern", 5, "Vorlage"),
            new Mail(63, "Termin bestätigen", "Unser Termin", 7, "appointmentConfirmation"));

    private Templates() {}

    /** Returns the templates of another type than e-mails, identifier to title; null for a type there is none of. */
    static @Nullable Map<String, String> others(String type) {
        return switch (type) {
            case "pdf" -> EXPOSES;
            case "pdfletter" -> LETTERS;
            case "pdfform" -> FORMS;
            case "webexpose" -> WEB_EXPOSES;
            default -> null;
        };
    }

    /** The one record has the number of folders as id. */
    static Answer folders() {
        Map<String, String> folders = ordered("5", "Allgemein", "7", "Termine");
        return Answer.one(false, folders.size(), folders);
    }

    static boolean isMail(long id) {
        return MAILS.stream().anyMatch(mail -> mail.id() == id);
    }

    private static Map<String, String> ordered(String... keysAndValues) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
