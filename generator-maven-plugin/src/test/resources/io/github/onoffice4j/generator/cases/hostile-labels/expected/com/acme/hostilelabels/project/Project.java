package com.acme.hostilelabels.project;

import com.acme.hostilelabels.OnOfficeModel;
import io.github.onoffice4j.field.Field;
import io.github.onoffice4j.field.ModuleFields;
import io.github.onoffice4j.field.SingleSelectField;
import io.github.onoffice4j.field.TextField;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The fields of the module {@code project}: &#42;/ public class Evil &#123;&#125; /&#42;&#42;.
 *
 * <p>The API has no call that reads records of this module.
 */
@Generated("io.github.onoffice4j.generator")
public final class Project {
    private static final ModuleFields<Project> FIELDS = ModuleFields.of("project", "Project", OnOfficeModel.LANGUAGES);

    /**
     * &#42;/ class X &#123;&#125; /&#42; &#92;u002a/ class Y &#123;&#125; /&#92;u002a.
     *
     * <p>Field {@code Titel} of type {@code varchar}, at most 80 characters, by default <code>&#34;);
     * System.exit(1); (&#34;</code>, in the category &#60;script&#62;alert(1)&#60;/script&#62;.
     *
     * <p>Not written under this name; cannot be read.
     *
     * <p>Applies where {@code status} is <code>&#42;/</code>, <code>&#92;u002a/</code>.
     */
    public static final TextField<Project> TITEL = FIELDS.text("TITEL", "Titel")
            .labels("*/ class X {} /* \\u002a/ class Y {} /\\u002a")
            .length(80)
            .byDefault("\"); System.exit(1); (\"")
            .category("", "<script>alert(1)</script>")
            .applies("status", "*/", "\\u002a/")
            .readOnly()
            .unreadable()
            .unfilterable()
            .unsortable()
            .build();

    /**
     * &#123;&#64;link java.lang.String&#125; &#64;throws Exception $T $L $$ %s %n.
     *
     * <p>Field {@code Notiz} of type {@code text}.
     *
     * <p>Not written under this name; cannot be read.
     */
    public static final TextField<Project> NOTIZ = FIELDS.text("NOTIZ", "Notiz")
            .labels("{@link java.lang.String} @throws Exception $T $L $$ %s %n")
            .readOnly()
            .unreadable()
            .unfilterable()
            .unsortable()
            .build();

    /**
     * erste Zeile zweite Zeile dritte vierte fünfte tab.
     *
     * <p>Field {@code Zeilen} of type {@code text}.
     *
     * <p>Not written under this name; cannot be read.
     */
    public static final TextField<Project> ZEILEN = FIELDS.text("ZEILEN", "Zeilen")
            .labels("erste Zeile\r\nzweite Zeile\u2028dritte\u0085vierte\u0000fünfte\ttab")
            .readOnly()
            .unreadable()
            .unfilterable()
            .unsortable()
            .build();

    /**
     * umgedreht isoliert שלום.
     *
     * <p>Field {@code Richtung} of type {@code text}.
     *
     * <p>Not written under this name; cannot be read.
     */
    public static final TextField<Project> RICHTUNG = FIELDS.text("RICHTUNG", "Richtung")
            .labels("\u202eumgedreht\u202c \u2066isoliert\u2069 \u05e9\u05dc\u05d5\u05dd")
            .readOnly()
            .unreadable()
            .unfilterable()
            .unsortable()
            .build();

    /**
     * halb �&#92;u0022 und ganz 🏠.
     *
     * <p>Field {@code Halb} of type {@code text}.
     *
     * <p>Not written under this name; cannot be read.
     */
    public static final TextField<Project> HALB = FIELDS.text("HALB", "Halb")
            .labels("halb \ud83d\134u0022 und ganz \ud83c\udfe0")
            .readOnly()
            .unreadable()
            .unfilterable()
            .unsortable()
            .build();

    /**
     * &#34;&#92;.
     *
     * <p>Field {@code Wert} of type {@code singleselect}.
     *
     * <p>Values: Anführung &#34;, Rückstrich &#92;, &#92;u0022 ist keine Anführung, $&#123;x&#125; #&#123;x&#125;
     * &#60;%= x %&#62;, &#42;/, leer, Umbruch, Leerzeichen.
     *
     * <p>Not written under this name; cannot be read.
     */
    public static final SingleSelectField<Project, Wert> WERT = FIELDS.singleSelect("WERT", "Wert", Wert::of)
            .labels("\"\\")
            .readOnly()
            .unreadable()
            .unfilterable()
            .unsortable()
            .build();

    /**
     * ../../etc/passwd.
     *
     * <p>Field <code>../../etc/passwd</code> of type {@code text}.
     *
     * <p>Not written under this name; cannot be read.
     */
    public static final TextField<Project> ETC_PASSWD = FIELDS.text("ETC_PASSWD", "../../etc/passwd")
            .labels("../../etc/passwd")
            .readOnly()
            .unreadable()
            .unfilterable()
            .unsortable()
            .build();

    /**
     * C:&#92;Windows&#92;u0000.
     *
     * <p>Field <code>C:&#92;Windows&#92;system32</code> of type {@code text}.
     *
     * <p>Not written under this name; cannot be read.
     */
    public static final TextField<Project> C_WINDOWS_SYSTEM32 = FIELDS.text(
                    "C_WINDOWS_SYSTEM32", "C:\\Windows\\system32")
            .labels("C:\\Windows\\u0000")
            .readOnly()
            .unreadable()
            .unfilterable()
            .unsortable()
            .build();

    private Project() {}

    /**
     * Returns the fields of the module.
     *
     * @return the fields in the order of the tenant's field configuration, unmodifiable
     */
    public static List<Field<Project, ?>> fields() {
        return FIELDS.all();
    }
}
