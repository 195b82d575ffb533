package com.acme.keywords.address;

import com.acme.keywords.OnOfficeModel;
import io.github.onoffice4j.CompanionRule;
import io.github.onoffice4j.DraftState;
import io.github.onoffice4j.OnOfficeRecord;
import io.github.onoffice4j.QueryState;
import io.github.onoffice4j.RecordData;
import io.github.onoffice4j.RecordModule;
import io.github.onoffice4j.WriteTarget;
import io.github.onoffice4j.field.BooleanField;
import io.github.onoffice4j.field.Contact;
import io.github.onoffice4j.field.ContactField;
import io.github.onoffice4j.field.DateTimeField;
import io.github.onoffice4j.field.DecimalField;
import io.github.onoffice4j.field.ModuleFields;
import io.github.onoffice4j.field.TextField;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A record of the module {@code address}: Adressen.
 *
 * <p>Immutable and safe for use by many threads.
 */
@Generated("io.github.onoffice4j.generator")
public final class Address extends OnOfficeRecord<Address> {
    private static final ModuleFields<Address> FIELDS = ModuleFields.<Address>of(
                    "address", "Address", OnOfficeModel.LANGUAGES)
            .criterion("kontaktkategorien", "contactCategory");

    /**
     * Öffentlich.
     *
     * <p>Field {@code public} of type {@code boolean}.
     */
    public static final BooleanField<Address> PUBLIC_3C2E83 =
            FIELDS.bool("PUBLIC_3C2E83", "public").labels("Öffentlich").build();

    /**
     * Leere.
     *
     * <p>Field {@code void} of type {@code text}.
     */
    public static final TextField<Address> VOID_6160F7 =
            FIELDS.text("VOID_6160F7", "void").labels("Leere").build();

    /**
     * Strich.
     *
     * <p>Field {@code _} of type {@code text}.
     */
    public static final TextField<Address> X_0E9354 =
            FIELDS.text("X_0E9354", "_").labels("Strich").build();

    /**
     * Ertrag.
     *
     * <p>Field {@code yield} of type {@code float}.
     */
    public static final DecimalField<Address> YIELD_76974F =
            FIELDS.decimal("YIELD_76974F", "yield").labels("Ertrag").build();

    /**
     * Geändert am.
     *
     * <p>Field {@code Aenderung} of type {@code datetime}.
     *
     * <p>Not written under this name.
     */
    public static final DateTimeField<Address> AENDERUNG = FIELDS.dateTime("AENDERUNG", "Aenderung")
            .labels("Geändert am")
            .readOnly()
            .unlisted()
            .build();

    /**
     * UUID.
     *
     * <p>Field {@code uuid} of type {@code varchar}.
     *
     * <p>Not written under this name.
     */
    public static final TextField<Address> UUID =
            FIELDS.text("UUID", "uuid").labels("UUID").readOnly().unlisted().build();

    /**
     * Adresse des Porträts.
     *
     * <p>Field {@code imageUrl} of type {@code text}.
     *
     * <p>Not written under this name; cannot stand in a condition; cannot be ordered by.
     */
    public static final TextField<Address> IMAGE_URL = FIELDS.text("IMAGE_URL", "imageUrl")
            .labels("Adresse des Porträts")
            .readOnly()
            .unfilterable()
            .unsortable()
            .unlisted()
            .build();

    /**
     * Telefonnummern.
     *
     * <p>Field {@code phones} of type {@code text}.
     *
     * <p>Not written under this name; cannot be ordered by.
     */
    public static final ContactField<Address> PHONES = FIELDS.contact("PHONES", "phones")
            .labels("Telefonnummern")
            .readOnly()
            .unsortable()
            .unlisted()
            .askedFor("phone")
            .build();

    /**
     * Mobilnummern.
     *
     * <p>Field {@code mobiles} of type {@code text}.
     *
     * <p>Not written under this name; cannot stand in a condition; cannot be ordered by.
     */
    public static final ContactField<Address> MOBILES = FIELDS.contact("MOBILES", "mobiles")
            .labels("Mobilnummern")
            .readOnly()
            .unfilterable()
            .unsortable()
            .unlisted()
            .askedFor("mobile")
            .build();

    /**
     * Faxnummern.
     *
     * <p>Field {@code faxes} of type {@code text}.
     *
     * <p>Not written under this name; cannot be ordered by.
     */
    public static final ContactField<Address> FAXES = FIELDS.contact("FAXES", "faxes")
            .labels("Faxnummern")
            .readOnly()
            .unsortable()
            .unlisted()
            .askedFor("fax")
            .build();

    /**
     * E-Mail-Adressen.
     *
     * <p>Field {@code emails} of type {@code text}.
     *
     * <p>Not written under this name; cannot be ordered by.
     */
    public static final ContactField<Address> EMAILS = FIELDS.contact("EMAILS", "emails")
            .labels("E-Mail-Adressen")
            .readOnly()
            .unsortable()
            .unlisted()
            .askedFor("email")
            .build();

    /**
     * Adresse der mobilen Ansicht.
     *
     * <p>Field {@code mobileUrl} of type {@code text}.
     *
     * <p>Not written under this name; cannot stand in a condition; cannot be ordered by.
     */
    public static final TextField<Address> MOBILE_URL = FIELDS.text("MOBILE_URL", "mobileUrl")
            .labels("Adresse der mobilen Ansicht")
            .readOnly()
            .unfilterable()
            .unsortable()
            .unlisted()
            .comesWith("addMobileUrl")
            .build();

    /** The module: its fields, and what its calls look like. */
    public static final RecordModule<Address> MODULE = RecordModule.define(FIELDS, Address::new)
            .reads("address", RecordModule.Sorting.SINGLE, RecordModule.Paging.OFFSET)
            .pickedBy("recordids")
            .orderedBy("KdNr")
            .creates("address", RecordModule.Container.PARAMETERS)
            .modifies("address", RecordModule.Container.PARAMETERS)
            .writes("phone", WriteTarget.FIELD)
            .writes("phone_private", WriteTarget.FIELD)
            .writes("phone_business", WriteTarget.FIELD)
            .writes("mobile", WriteTarget.FIELD)
            .writes("fax", WriteTarget.FIELD)
            .writes("fax_private", WriteTarget.FIELD)
            .writes("fax_business", WriteTarget.FIELD)
            .writes("email", WriteTarget.FIELD)
            .writes("email_private", WriteTarget.FIELD)
            .writes("email_business", WriteTarget.FIELD)
            .writes("default_phone", WriteTarget.FIELD.onlyCreate())
            .writes("default_fax", WriteTarget.FIELD.onlyCreate())
            .writes("default_email", WriteTarget.FIELD.onlyCreate())
            .writes("checkDuplicate", WriteTarget.BESIDE.onlyCreate())
            .writes("noOverrideByDuplicate", WriteTarget.BESIDE.onlyCreate())
            .companion(CompanionRule.same("default_phone", "phone", "phone_private", "phone_business", "mobile"))
            .companion(CompanionRule.same("default_fax", "fax", "fax_private", "fax_business"))
            .companion(CompanionRule.same("default_email", "email", "email_private", "email_business"))
            .companion(CompanionRule.with("noOverrideByDuplicate", "checkDuplicate", "1"))
            .build();

    private Address(RecordData data) {
        super(MODULE, data);
    }

    /**
     * Starts a query of records of this module.
     *
     * @return a query of all records and of every field that the call reads by default
     */
    public static AddressQuery query() {
        return new AddressQuery(QueryState.of(MODULE));
    }

    /**
     * Starts a draft of what to write to a record of this module.
     *
     * @return a draft without values
     */
    public static AddressDraft draft() {
        return new AddressDraft(DraftState.of(MODULE));
    }

    /**
     * Returns Öffentlich.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #PUBLIC_3C2E83}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable Boolean getPublic3c2e83() {
        return get(PUBLIC_3C2E83);
    }

    /**
     * Returns Leere.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #VOID_6160F7}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable String getVoid6160f7() {
        return get(VOID_6160F7);
    }

    /**
     * Returns Strich.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #X_0E9354}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable String getX0e9354() {
        return get(X_0E9354);
    }

    /**
     * Returns Ertrag.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #YIELD_76974F}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable BigDecimal getYield76974f() {
        return get(YIELD_76974F);
    }

    /**
     * Returns Geändert am.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #AENDERUNG}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable LocalDateTime getAenderung() {
        return get(AENDERUNG);
    }

    /**
     * Returns UUID.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #UUID}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable String getUuid() {
        return get(UUID);
    }

    /**
     * Returns Adresse des Porträts.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #IMAGE_URL}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable String getImageUrl() {
        return get(IMAGE_URL);
    }

    /**
     * Returns Telefonnummern.
     *
     * @return the values in the server's order, unmodifiable; empty if there are none
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #PHONES}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public List<Contact> getPhones() {
        return getAll(PHONES);
    }

    /**
     * Returns Mobilnummern.
     *
     * @return the values in the server's order, unmodifiable; empty if there are none
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #MOBILES}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public List<Contact> getMobiles() {
        return getAll(MOBILES);
    }

    /**
     * Returns Faxnummern.
     *
     * @return the values in the server's order, unmodifiable; empty if there are none
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #FAXES}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public List<Contact> getFaxes() {
        return getAll(FAXES);
    }

    /**
     * Returns E-Mail-Adressen.
     *
     * @return the values in the server's order, unmodifiable; empty if there are none
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #EMAILS}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public List<Contact> getEmails() {
        return getAll(EMAILS);
    }

    /**
     * Returns Adresse der mobilen Ansicht.
     *
     * @return the value, or {@code null} if the field is empty
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected {@link #MOBILE_URL}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public @Nullable String getMobileUrl() {
        return get(MOBILE_URL);
    }
}
