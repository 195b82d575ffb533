package com.acme.inactivevalues.address;

import com.acme.inactivevalues.OnOfficeModel;
import io.github.onoffice4j.CompanionRule;
import io.github.onoffice4j.DraftState;
import io.github.onoffice4j.OnOfficeRecord;
import io.github.onoffice4j.QueryState;
import io.github.onoffice4j.RecordData;
import io.github.onoffice4j.RecordModule;
import io.github.onoffice4j.WriteTarget;
import io.github.onoffice4j.field.Contact;
import io.github.onoffice4j.field.ContactField;
import io.github.onoffice4j.field.DateTimeField;
import io.github.onoffice4j.field.ModuleFields;
import io.github.onoffice4j.field.MultiSelectField;
import io.github.onoffice4j.field.TextField;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A record of the module {@code address}: Adressen · Addresses.
 *
 * <p>Immutable and safe for use by many threads.
 */
@Generated("io.github.onoffice4j.generator")
public final class Address extends OnOfficeRecord<Address> {
    private static final ModuleFields<Address> FIELDS = ModuleFields.<Address>of(
                    "address", "Address", OnOfficeModel.LANGUAGES)
            .criterion("kontaktkategorien", "contactCategory");

    /**
     * Herkunft Kontakt · Origin of contact.
     *
     * <p>Field {@code HerkunftKontakt} of type {@code multiselect}.
     *
     * <p>Values: Portal, Portal B, Empfehlung.
     *
     * <p>Cannot be ordered by.
     */
    public static final MultiSelectField<Address, HerkunftKontakt> HERKUNFT_KONTAKT = FIELDS.multiSelect(
                    "HERKUNFT_KONTAKT", "HerkunftKontakt", HerkunftKontakt::of)
            .labels("Herkunft Kontakt", "Origin of contact")
            .unsortable()
            .build();

    /**
     * Geändert am · Changed on.
     *
     * <p>Field {@code Aenderung} of type {@code datetime}.
     *
     * <p>Not written under this name.
     */
    public static final DateTimeField<Address> AENDERUNG = FIELDS.dateTime("AENDERUNG", "Aenderung")
            .labels("Geändert am", "Changed on")
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
    public static final TextField<Address> UUID = FIELDS.text("UUID", "uuid")
            .labels("UUID", "UUID")
            .readOnly()
            .unlisted()
            .build();

    /**
     * Adresse des Porträts · URL of the portrait.
     *
     * <p>Field {@code imageUrl} of type {@code text}.
     *
     * <p>Not written under this name; cannot stand in a condition; cannot be ordered by.
     */
    public static final TextField<Address> IMAGE_URL = FIELDS.text("IMAGE_URL", "imageUrl")
            .labels("Adresse des Porträts", "URL of the portrait")
            .readOnly()
            .unfilterable()
            .unsortable()
            .unlisted()
            .build();

    /**
     * Telefonnummern · Phone numbers.
     *
     * <p>Field {@code phones} of type {@code text}.
     *
     * <p>Not written under this name; cannot be ordered by.
     */
    public static final ContactField<Address> PHONES = FIELDS.contact("PHONES", "phones")
            .labels("Telefonnummern", "Phone numbers")
            .readOnly()
            .unsortable()
            .unlisted()
            .askedFor("phone")
            .build();

    /**
     * Mobilnummern · Mobile numbers.
     *
     * <p>Field {@code mobiles} of type {@code text}.
     *
     * <p>Not written under this name; cannot stand in a condition; cannot be ordered by.
     */
    public static final ContactField<Address> MOBILES = FIELDS.contact("MOBILES", "mobiles")
            .labels("Mobilnummern", "Mobile numbers")
            .readOnly()
            .unfilterable()
            .unsortable()
            .unlisted()
            .askedFor("mobile")
            .build();

    /**
     * Faxnummern · Fax numbers.
     *
     * <p>Field {@code faxes} of type {@code text}.
     *
     * <p>Not written under this name; cannot be ordered by.
     */
    public static final ContactField<Address> FAXES = FIELDS.contact("FAXES", "faxes")
            .labels("Faxnummern", "Fax numbers")
            .readOnly()
            .unsortable()
            .unlisted()
            .askedFor("fax")
            .build();

    /**
     * E-Mail-Adressen · E-mail addresses.
     *
     * <p>Field {@code emails} of type {@code text}.
     *
     * <p>Not written under this name; cannot be ordered by.
     */
    public static final ContactField<Address> EMAILS = FIELDS.contact("EMAILS", "emails")
            .labels("E-Mail-Adressen", "E-mail addresses")
            .readOnly()
            .unsortable()
            .unlisted()
            .askedFor("email")
            .build();

    /**
     * Adresse der mobilen Ansicht · URL of the mobile view.
     *
     * <p>Field {@code mobileUrl} of type {@code text}.
     *
     * <p>Not written under this name; cannot stand in a condition; cannot be ordered by.
     */
    public static final TextField<Address> MOBILE_URL = FIELDS.text("MOBILE_URL", "mobileUrl")
            .labels("Adresse der mobilen Ansicht", "URL of the mobile view")
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
     * Returns Herkunft Kontakt.
     *
     * @return the values in the server's order, unmodifiable; empty if there are none
     * @throws io.github.onoffice4j.FieldNotSelectedException if the query had not selected
     *     {@link #HERKUNFT_KONTAKT}
     * @throws IllegalArgumentException if the server sent a value of another form
     */
    public Set<HerkunftKontakt> getHerkunftKontakt() {
        return getAll(HERKUNFT_KONTAKT);
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
