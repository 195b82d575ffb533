package io.github.onoffice4j.sandbox.calls.mail;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The agency's templates, always the same. What an e-mail may name is what {@code get templates} lists; there is one more
 * template of e-mails, which belongs to somebody else.
 */
final class Templates {
    /** Folders of e-mail templates by number. */
    static final List<Named> FOLDERS = List.of(new Named("5", "Allgemein"), new Named("7", "Termine"));

    static final List<Named> EXPOSES = List.of(
            new Named("urn:onoffice-de-ns:smart:2.5:pdf:expose:kurz:Standard", "Kurz"),
            new Named("urn:onoffice-de-ns:smart:2.5:pdf:expose:lang:Große Ansicht", "Lang"));
    static final List<Named> LETTERS = List.of(new Named("81", "Anschreiben"), new Named("83", "Angebot"));
    static final List<Named> FORMS = List.of(new Named("91", "Widerrufsbelehrung"));
    static final List<Named> WEB_EXPOSES = List.of(new Named("95", "Web-Exposé"));

    static final List<Mail> MAILS = List.of(
            new Mail(61, "Exposé senden", "Ihr Exposé zu _objektnr_extern", 5, "Vorlage", false),
            new Mail(63, "Termin bestätigen", "Unser Termin", 7, "appointmentConfirmation", false),
            new Mail(65, "Nur für mich", "Notiz", 5, "Vorlage", true));

    private static final Map<String, List<Named>> OTHERS =
            Map.of("pdf", EXPOSES, "pdfletter", LETTERS, "pdfform", FORMS, "webexpose", WEB_EXPOSES);

    /**
     * A template of another type than e-mails, or a folder.
     *
     * @param identifier what calls name it by
     * @param title what people see
     */
    record Named(String identifier, String title) {}

    /**
     * A template of e-mails.
     *
     * @param id number
     * @param title name
     * @param subject what it is sent with
     * @param folder number of its folder
     * @param category what it is for
     * @param isForeign whether it is another user's own
     */
    record Mail(long id, String title, String subject, long folder, String category, boolean isForeign) {
        /** Returns the text, with macros. */
        String body() {
            return "<p>_Briefanrede,</p><p>" + title + ": _objekttitel</p>";
        }
    }

    private Templates() {}

    /** Returns the templates of another type than e-mails; empty for a type there is none of. */
    static Optional<List<Named>> others(String type) {
        return Optional.ofNullable(OTHERS.get(type));
    }

    /** Returns the template of e-mails with this number, also a foreign one. */
    static Optional<Mail> mail(long id) {
        return MAILS.stream().filter(mail -> mail.id() == id).findFirst();
    }

    /** Returns the title of the one called {@code identifier}. */
    static Optional<String> title(List<Named> templates, String identifier) {
        return templates.stream()
                .filter(template -> template.identifier().equals(identifier))
                .map(Named::title)
                .findFirst();
    }
}
