package io.github.onoffice4j.sandbox.calls.mail;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What goes with e-mails without being named: of the user, of a template, of a PDF letter.
 *
 * @param id number
 * @param fileName null for what is made when it is sent
 * @param size in bytes, 0 for what is made when it is sent
 * @param title what people see
 * @param type the end of the file type's name
 * @param identifier of exposés and document attributes, null for others
 */
record Attachment(
        String id,
        @Nullable String fileName,
        int size,
        String title,
        String type,
        @Nullable String identifier) {

    /** Returns what goes with every e-mail of the API user. */
    static List<Attachment> ofUser() {
        Templates.Named expose = Templates.EXPOSES.get(0);
        return List.of(new Attachment("61", null, 0, expose.title(), "expose", expose.identifier()));
    }

    /** Returns what goes with the template of e-mails {@code id}. */
    static List<Attachment> ofMail(long id) {
        return id == 61
                ? List.of(
                        new Attachment("63", "agb.pdf", 4096, "agb.pdf", "file", null),
                        new Attachment("65", null, 0, "Preisliste", "documentAttribute", "document_price_list"))
                : List.of();
    }

    /** Returns what goes with the PDF letter {@code id}. */
    static List<Attachment> ofLetter(String id) {
        Templates.Named form = Templates.FORMS.get(0);
        return id.equals("81") ? List.of(new Attachment("67", null, 0, form.title(), "pdfForm", null)) : List.of();
    }

    /** Returns the name a receiver sees. */
    String name() {
        return fileName == null ? title + ".pdf" : fileName;
    }

    Map<String, @Nullable Object> elements() {
        Map<String, @Nullable Object> elements = new LinkedHashMap<>();
        elements.put("id", id);
        elements.put("filename", fileName);
        elements.put("filesize", size);
        elements.put("filetitle", title);
        elements.put("filetype", "attachmentType-" + type);
        elements.put("identifier", identifier);
        return elements;
    }
}
