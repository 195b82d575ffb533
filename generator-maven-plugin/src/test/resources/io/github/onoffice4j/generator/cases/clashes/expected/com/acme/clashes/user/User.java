package com.acme.clashes.user;

import com.acme.clashes.OnOfficeModel;
import io.github.onoffice4j.OnOfficeRecord;
import io.github.onoffice4j.QueryState;
import io.github.onoffice4j.RecordData;
import io.github.onoffice4j.RecordModule;
import io.github.onoffice4j.field.BooleanField;
import io.github.onoffice4j.field.IdField;
import io.github.onoffice4j.field.ModuleFields;
import io.github.onoffice4j.field.MultiSelectField;
import io.github.onoffice4j.field.SingleSelectField;
import io.github.onoffice4j.field.TextField;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A record of the module {@code user}: Benutzer.
 *
 * <p>Immutable and safe for use by many threads.
 */
@Generated("io.github.onoffice4j.generator")
public final class User extends OnOfficeRecord<User> {
    private static final ModuleFields<User> FIELDS = ModuleFields.of("user", "User", OnOfficeModel.LANGUAGES);

    /**
     * Kurztext.
     *
     * <p>Field {@code kurz_text} of type {@code text}.
     *
     * <p>Not written under this name.
     */
    public static final TextField<User> KURZ_TEXT_0D6E43 = FIELDS.text("KURZ_TEXT_0D6E43", "kurz_text")
            .labels("Kurztext")
            .readOnly()
            .build();

    /**
     * Kurztext, anders.
     *
     * <p>Field {@code kurzText} of type {@code text}.
     *
     * <p>Not written under this name.
     */
    public static final TextField<User> KURZ_TEXT_34020C = FIELDS.text("KURZ_TEXT_34020C", "kurzText")
            .labels("Kurztext, anders")
            .readOnly()
            .build();

    /**
     * Kurztext, groß.
     *
     * <p>Field {@code KURZTEXT} of type {@code text}.
     *
     * <p>Not written under this name.
     */
    public static final TextField<User> KURZTEXT_BCC33D = FIELDS.text("KURZTEXT_BCC33D", "KURZTEXT")
            .labels("Kurztext, groß")
            .readOnly()
            .build();

    /**
     * Klasse.
     *
     * <p>Field {@code class} of type {@code text}.
     *
     * <p>Not written under this name.
     */
    public static final TextField<User> CLASS_C884D5 =
            FIELDS.text("CLASS_C884D5", "class").labels("Klasse").readOnly().build();

    /**
     * Modul.
     *
     * <p>Field {@code module} of type {@code text}.
     *
     * <p>Not written under this name.
     */
    public static final TextField<User> MODULE_A565AC =
            FIELDS.text("MODULE_A565AC", "module").labels("Modul").readOnly().build();

    /**
     * Felder.
     *
     * <p>Field {@code fields} of type {@code text}.
     *
     * <p>Not written under this name.
     */
    public static final TextField<User> FIELDS_6A188B =
            FIELDS.text("FIELDS_6A188B", "fields").labels("Felder").readOnly().build();

    /**
     * Benutzer.
     *
     * <p>Field {@code User} of type {@code singleselect}.
     *
     * <p>Values: Unbekannt, ab, ab, AB.
     *
     * <p>Not written under this name.
     */
    public static final SingleSelectField<User, User999db6> USER_999DB6 = FIELDS.singleSelect(
                    "USER_999DB6", "User", User999db6::of)
            .labels("Benutzer")
            .readOnly()
            .build();

    /**
     * Text.
     *
     * <p>Field {@code string} of type {@code singleselect}.
     *
     * <p>Values: key, labels.
     *
     * <p>Not written under this name.
     */
    public static final SingleSelectField<User, String7cacc7> STRING_7CACC7 = FIELDS.singleSelect(
                    "STRING_7CACC7", "string", String7cacc7::of)
            .labels("Text")
            .readOnly()
            .build();

    /**
     * Auswahl.
     *
     * <p>Field {@code Choice} of type {@code multiselect}.
     *
     * <p>Values: by key.
     *
     * <p>Not written under this name; cannot be ordered by.
     */
    public static final MultiSelectField<User, Choice92128b> CHOICE_92128B = FIELDS.multiSelect(
                    "CHOICE_92128B", "Choice", Choice92128b::of)
            .labels("Auswahl")
            .readOnly()
            .unsortable()
            .build();

    /**
     * Nummer.
     *
     * <p>Field {@code Nr} of type {@code integer}.
     *
     * <p>Not written under this name.
     */
    public static final IdField<User> NR =
            FIELDS.id("NR", "Nr").labels("Nummer").readOnly().unlisted().build();

    /**
     * Bundesland.
     *
     * <p>Field {@code province} of type {@code varchar}.
     *
     * <p>Not written under this name.
     */
    public static final TextField<User> PROVINCE = FIELDS.text("PROVINCE", "province")
            .labels("Bundesland")
            .readOnly()
            .unlisted()
            .build();

    /**
     * Umsatzsteuer-ID.
     *
     * <p>Field {@code UstID} of type {@code varchar}.
     *
     * <p>Not written under this name.
     */
    public static final TextField<User> UST_ID = FIELDS.text("UST_ID", "UstID")
            .labels("Umsatzsteuer-ID")
            .readOnly()
            .unlisted()
            .build();

    /**
     * Steuernummer.
     *
     * <p>Field {@code taxNumber} of type {@code varchar}.
     *
     * <p>Not written under this name.
     */
    public static final TextField<User> TAX_NUMBER = FIELDS.text("TAX_NUMBER", "taxNumber")
            .labels("Steuernummer")
            .readOnly()
            .unlisted()
            .build();

    /**
     * Finanzamt.
     *
     * <p>Field {@code Finanzamt} of type {@code varchar}.
     *
     * <p>Not written under this name.
     */
    public static final TextField<User> FINANZAMT = FIELDS.text("FINANZAMT", "Finanzamt")
            .labels("Finanzamt")
            .readOnly()
            .unlisted()
            .build();

    /**
     * Gerichtsstand.
     *
     * <p>Field {@code Gerichtsstand} of type {@code varchar}.
     *
     * <p>Not written under this name.
     */
    public static final TextField<User> GERICHTSSTAND = FIELDS.text("GERICHTSSTAND", "Gerichtsstand")
            .labels("Gerichtsstand")
            .readOnly()
            .unlisted()
            .build();

    /**
     * Weitere Angaben im Impressum.
     *
     * <p>Field {@code imprintFurthermore} of type {@code text}.
     *
     * <p>Not written under this name.
     */
    public static final TextField<User> IMPRINT_FURTHERMORE = FIELDS.text("IMPRINT_FURTHERMORE", "imprintFurthermore")
            .labels("Weitere Angaben im Impressum")
            .readOnly()
            .unlisted()
            .build();

    /**
     * Firmenzusatz.
     *
     * <p>Field {@code Firmazusatz1} of type {@code varchar}.
     *
     * <p>Not written under this name.
     */
    public static final TextField<User> FIRMAZUSATZ1 = FIELDS.text("FIRMAZUSATZ1", "Firmazusatz1")
            .labels("Firmenzusatz")
            .readOnly()
            .unlisted()
            .build();

    /**
     * Position im Unternehmen.
     *
     * <p>Field {@code PositionUnternehmen} of type {@code varchar}.
     *
     * <p>Not written under this name.
     */
    public static final TextField<User> POSITION_UNTERNEHMEN = FIELDS.text(
                    "POSITION_UNTERNEHMEN", "PositionUnternehmen")
            .labels("Position im Unternehmen")
            .readOnly()
            .unlisted()
            .build();

    /**
     * Namenszusatz 1.
     *
     * <p>Field {@code Namezusatz1} of type {@code varchar}.
     *
     * <p>Not written under this name.
     */
    public static final TextField<User> NAMEZUSATZ1 = FIELDS.text("NAMEZUSATZ1", "Namezusatz1")
            .labels("Namenszusatz 1")
            .readOnly()
            .unlisted()
            .build();

    /**
     * Namenszusatz 2.
     *
     * <p>Field {@code Namezusatz2} of type {@code varchar}.
     *
     * <p>Not written under this name.
     */
    public static final TextField<User> NAMEZUSATZ2 = FIELDS.text("NAMEZUSATZ2", "Namezusatz2")
            .labels("Namenszusatz 2")
            .readOnly()
            .unlisted()
            .build();

    /**
     * Bank.
     *
     * <p>Field {@code Bank} of type {@code varchar}.
     *
     * <p>Not written under this name.
     */
    public static final TextField<User> BANK =
            FIELDS.text("BANK", "Bank").labels("Bank").readOnly().unlisted().build();

    /**
     * IBAN.
     *
     * <p>Field {@code IBAN} of type {@code varchar}.
     *
     * <p>Not written under this name.
     */
    public static final TextField<User> IBAN =
            FIELDS.text("IBAN", "IBAN").labels("IBAN").readOnly().unlisted().build();

    /**
     * BIC.
     *
     * <p>Field {@code BIC} of type {@code varchar}.
     *
     * <p>Not written under this name.
     */
    public static final TextField<User> BIC =
            FIELDS.text("BIC", "BIC").labels("BIC").readOnly().unlisted().build();

    /**
     * Hinweis.
     *
     * <p>Field {@code Hinweis} of type {@code text}.
     *
     * <p>Not written under this name.
     */
    public static final TextField<User> HINWEIS = FIELDS.text("HINWEIS", "Hinweis")
            .labels("Hinweis")
            .readOnly()
            .unlisted()
            .build();

    /**
     * Sonstiges.
     *
     * <p>Field {@code Sonstiges} of type {@code text}.
     *
     * <p>Not written under this name.
     */
    public static final TextField<User> SONSTIGES = FIELDS.text("SONSTIGES", "Sonstiges")
            .labels("Sonstiges")
            .readOnly()
            .unlisted()
            .build();

    /**
     * Absendername der E-Mails.
     *
     * <p>Field {@code Emailname} of type {@code varchar}.
     *
     * <p>Not written under this name.
     */
    public static final TextField<User> EMAILNAME = FIELDS.text("EMAILNAME", "Emailname")
            .labels("Absendername der E-Mails")
            .readOnly()
            .unlisted()
            .build();

    /**
     * Adressnummer.
     *
     * <p>Field <code>adrId:adressen.ID</code> of type {@code integer}.
     *
     * <p>Not written under this name.
     */
    public static final IdField<User> ADR_ID_ADRESSEN_ID = FIELDS.id("ADR_ID_ADRESSEN_ID", "adrId:adressen.ID")
            .labels("Adressnummer")
            .readOnly()
            .unlisted()
            .build();

    /**
     * Anbieter.
     *
     * <p>Field {@code anbieter} of type {@code varchar}.
     *
     * <p>Not written under this name.
     */
    public static final TextField<User> ANBIETER = FIELDS.text("ANBIETER", "anbieter")
            .labels("Anbieter")
            .readOnly()
            .unlisted()
            .build();

    /**
     * Präfix.
     *
     * <p>Field {@code Prefix} of type {@code varchar}.
     *
     * <p>Not written under this name.
     */
    public static final TextField<User> PREFIX = FIELDS.text("PREFIX", "Prefix")
            .labels("Präfix")
            .readOnly()
            .unlisted()
            .build();

    /**
     * Kontonummer.
     *
     * <p>Field <code>usesAccount:account.id</code> of type {@code integer}.
     *
     * <p>Not written under this name.
     */
    public static final IdField<User> USES_ACCOUNT_ACCOUNT_ID = FIELDS.id(
                    "USES_ACCOUNT_ACCOUNT_ID", "usesAccount:account.id")
            .labels("Kontonummer")
            .readOnly()
            .unlisted()
            .build();

    /**
     * Angemeldet.
     *
     * <p>Field {@code online} of type {@code boolean}.
     *
     * <p>Not written under this name.
     */
    public static final BooleanField<User> ONLINE = FIELDS.bool("ONLINE", "online")
            .labels("Angemeldet")
            .readOnly()
            .unlisted()
            .build();

    /** The module: its fields, and what its calls look like. */
    public static final RecordModule<User> MODULE = RecordModule.define(FIELDS, User::new)
            .reads("user", RecordModule.Sorting.MAP, RecordModule.Paging.KEYSET)
            .identifiedBy("Nr")
            .orderedBy("Nr")
            .build();

    private User(RecordData data) {
        super(MODULE, data);
    }

    /**
     * Starts a query of records of this module.
     *
     * @return a query of all records and of every field that the call reads by default
     */
    public static UserQuery query() {
        return new UserQuery(QueryState.of(MODULE));
    }

    /**
     * Returns Kurztext.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected
     *     {@link #KURZ_TEXT_0D6E43}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable String getKurzText0d6e43() {
        return get(KURZ_TEXT_0D6E43);
    }

    /**
     * Returns Kurztext, anders.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected
     *     {@link #KURZ_TEXT_34020C}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable String getKurzText34020c() {
        return get(KURZ_TEXT_34020C);
    }

    /**
     * Returns Kurztext, groß.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #KURZTEXT_BCC33D}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable String getKurztextBcc33d() {
        return get(KURZTEXT_BCC33D);
    }

    /**
     * Returns Klasse.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #CLASS_C884D5}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable String getClassC884d5() {
        return get(CLASS_C884D5);
    }

    /**
     * Returns Modul.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #MODULE_A565AC}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable String getModuleA565ac() {
        return get(MODULE_A565AC);
    }

    /**
     * Returns Felder.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #FIELDS_6A188B}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable String getFields6a188b() {
        return get(FIELDS_6A188B);
    }

    /**
     * Returns Benutzer.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #USER_999DB6}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable User999db6 getUser999db6() {
        return get(USER_999DB6);
    }

    /**
     * Returns Text.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #STRING_7CACC7}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable String7cacc7 getString7cacc7() {
        return get(STRING_7CACC7);
    }

    /**
     * Returns Auswahl.
     *
     * @return the values in the server's order, unmodifiable; empty if there are none
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #CHOICE_92128B}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public Set<Choice92128b> getChoice92128b() {
        return getAll(CHOICE_92128B);
    }

    /**
     * Returns Nummer.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #NR}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable Long getNr() {
        return get(NR);
    }

    /**
     * Returns Bundesland.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #PROVINCE}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable String getProvince() {
        return get(PROVINCE);
    }

    /**
     * Returns Umsatzsteuer-ID.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #UST_ID}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable String getUstId() {
        return get(UST_ID);
    }

    /**
     * Returns Steuernummer.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #TAX_NUMBER}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable String getTaxNumber() {
        return get(TAX_NUMBER);
    }

    /**
     * Returns Finanzamt.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #FINANZAMT}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable String getFinanzamt() {
        return get(FINANZAMT);
    }

    /**
     * Returns Gerichtsstand.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #GERICHTSSTAND}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable String getGerichtsstand() {
        return get(GERICHTSSTAND);
    }

    /**
     * Returns Weitere Angaben im Impressum.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected
     *     {@link #IMPRINT_FURTHERMORE}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable String getImprintFurthermore() {
        return get(IMPRINT_FURTHERMORE);
    }

    /**
     * Returns Firmenzusatz.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #FIRMAZUSATZ1}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable String getFirmazusatz1() {
        return get(FIRMAZUSATZ1);
    }

    /**
     * Returns Position im Unternehmen.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected
     *     {@link #POSITION_UNTERNEHMEN}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable String getPositionUnternehmen() {
        return get(POSITION_UNTERNEHMEN);
    }

    /**
     * Returns Namenszusatz 1.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #NAMEZUSATZ1}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable String getNamezusatz1() {
        return get(NAMEZUSATZ1);
    }

    /**
     * Returns Namenszusatz 2.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #NAMEZUSATZ2}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable String getNamezusatz2() {
        return get(NAMEZUSATZ2);
    }

    /**
     * Returns Bank.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #BANK}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable String getBank() {
        return get(BANK);
    }

    /**
     * Returns IBAN.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #IBAN}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable String getIban() {
        return get(IBAN);
    }

    /**
     * Returns BIC.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #BIC}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable String getBic() {
        return get(BIC);
    }

    /**
     * Returns Hinweis.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #HINWEIS}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable String getHinweis() {
        return get(HINWEIS);
    }

    /**
     * Returns Sonstiges.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #SONSTIGES}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable String getSonstiges() {
        return get(SONSTIGES);
    }

    /**
     * Returns Absendername der E-Mails.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #EMAILNAME}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable String getEmailname() {
        return get(EMAILNAME);
    }

    /**
     * Returns Adressnummer.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected
     *     {@link #ADR_ID_ADRESSEN_ID}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable Long getAdrIdAdressenId() {
        return get(ADR_ID_ADRESSEN_ID);
    }

    /**
     * Returns Anbieter.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #ANBIETER}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable String getAnbieter() {
        return get(ANBIETER);
    }

    /**
     * Returns Präfix.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #PREFIX}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable String getPrefix() {
        return get(PREFIX);
    }

    /**
     * Returns Kontonummer.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected
     *     {@link #USES_ACCOUNT_ACCOUNT_ID}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable Long getUsesAccountAccountId() {
        return get(USES_ACCOUNT_ACCOUNT_ID);
    }

    /**
     * Returns Angemeldet.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #ONLINE}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable Boolean getOnline() {
        return get(ONLINE);
    }
}
