package com.acme.inactivevalues.address;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.onoffice4j.ContactChange;
import io.github.onoffice4j.Draft;
import io.github.onoffice4j.DraftState;
import io.github.onoffice4j.WriteTarget;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * What to write to a record of the module {@code address}.
 *
 * <p>Immutable and safe for use by many threads: every method returns a new draft.
 */
@Generated("io.github.onoffice4j.generator")
public final class AddressDraft extends Draft<Address, AddressDraft> {
    AddressDraft(DraftState<Address> state) {
        super(state);
    }

    @Override
    protected AddressDraft with(DraftState<Address> newState) {
        return new AddressDraft(newState);
    }

    /**
     * Makes a draft of its JSON form, which {@link #toJson()} returns.
     *
     * @param json values by name, {@code null} to empty a field
     * @return a draft that sets them
     * @throws IllegalArgumentException if nothing is written under a name, a value is none of its field's type, or
     *     the model does not know a select value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AddressDraft fromJson(Map<String, Object> json) {
        return Address.draft().withJson(json);
    }

    /**
     * Sets Herkunft Kontakt.
     *
     * @param values the values of {@link Address#HERKUNFT_KONTAKT}; none to empty the field
     * @return a draft with it
     * @throws NullPointerException if there is {@code null} among the values
     * @throws IllegalArgumentException if {@code UNRECOGNIZED} is among the values
     */
    public AddressDraft herkunftKontakt(HerkunftKontakt... values) {
        return set(Address.HERKUNFT_KONTAKT, List.of(values));
    }

    /**
     * Sets Herkunft Kontakt.
     *
     * @param values the values of {@link Address#HERKUNFT_KONTAKT}; an empty collection to empty the field
     * @return a draft with it
     * @throws NullPointerException if there is {@code null} among the values
     * @throws IllegalArgumentException if {@code UNRECOGNIZED} is among the values
     */
    public AddressDraft herkunftKontakt(Collection<HerkunftKontakt> values) {
        return set(Address.HERKUNFT_KONTAKT, values);
    }

    /**
     * Adds a phone number; a mobile number is recognised as one.
     *
     * @param value the value
     * @return a draft with it
     * @throws NullPointerException if the value is {@code null}
     */
    public AddressDraft phone(String value) {
        return write("phone", value, WriteTarget.FIELD.onlyCreate());
    }

    /**
     * Changes what an existing address has as {@code phone}.
     *
     * @param value the value
     * @return a draft with it
     * @throws NullPointerException if the value is {@code null}
     */
    public AddressDraft phone(ContactChange value) {
        return write("phone", value.wire(), WriteTarget.FIELD.onlyModify());
    }

    /**
     * Adds a private phone number.
     *
     * @param value the value
     * @return a draft with it
     * @throws NullPointerException if the value is {@code null}
     */
    public AddressDraft phonePrivate(String value) {
        return write("phone_private", value, WriteTarget.FIELD.onlyCreate());
    }

    /**
     * Changes what an existing address has as {@code phone_private}.
     *
     * @param value the value
     * @return a draft with it
     * @throws NullPointerException if the value is {@code null}
     */
    public AddressDraft phonePrivate(ContactChange value) {
        return write("phone_private", value.wire(), WriteTarget.FIELD.onlyModify());
    }

    /**
     * Adds a business phone number.
     *
     * @param value the value
     * @return a draft with it
     * @throws NullPointerException if the value is {@code null}
     */
    public AddressDraft phoneBusiness(String value) {
        return write("phone_business", value, WriteTarget.FIELD.onlyCreate());
    }

    /**
     * Changes what an existing address has as {@code phone_business}.
     *
     * @param value the value
     * @return a draft with it
     * @throws NullPointerException if the value is {@code null}
     */
    public AddressDraft phoneBusiness(ContactChange value) {
        return write("phone_business", value.wire(), WriteTarget.FIELD.onlyModify());
    }

    /**
     * Adds a mobile phone number.
     *
     * @param value the value
     * @return a draft with it
     * @throws NullPointerException if the value is {@code null}
     */
    public AddressDraft mobile(String value) {
        return write("mobile", value, WriteTarget.FIELD.onlyCreate());
    }

    /**
     * Changes what an existing address has as {@code mobile}.
     *
     * @param value the value
     * @return a draft with it
     * @throws NullPointerException if the value is {@code null}
     */
    public AddressDraft mobile(ContactChange value) {
        return write("mobile", value.wire(), WriteTarget.FIELD.onlyModify());
    }

    /**
     * Adds a fax number.
     *
     * @param value the value
     * @return a draft with it
     * @throws NullPointerException if the value is {@code null}
     */
    public AddressDraft fax(String value) {
        return write("fax", value, WriteTarget.FIELD.onlyCreate());
    }

    /**
     * Changes what an existing address has as {@code fax}.
     *
     * @param value the value
     * @return a draft with it
     * @throws NullPointerException if the value is {@code null}
     */
    public AddressDraft fax(ContactChange value) {
        return write("fax", value.wire(), WriteTarget.FIELD.onlyModify());
    }

    /**
     * Adds a private fax number.
     *
     * @param value the value
     * @return a draft with it
     * @throws NullPointerException if the value is {@code null}
     */
    public AddressDraft faxPrivate(String value) {
        return write("fax_private", value, WriteTarget.FIELD.onlyCreate());
    }

    /**
     * Changes what an existing address has as {@code fax_private}.
     *
     * @param value the value
     * @return a draft with it
     * @throws NullPointerException if the value is {@code null}
     */
    public AddressDraft faxPrivate(ContactChange value) {
        return write("fax_private", value.wire(), WriteTarget.FIELD.onlyModify());
    }

    /**
     * Adds a business fax number.
     *
     * @param value the value
     * @return a draft with it
     * @throws NullPointerException if the value is {@code null}
     */
    public AddressDraft faxBusiness(String value) {
        return write("fax_business", value, WriteTarget.FIELD.onlyCreate());
    }

    /**
     * Changes what an existing address has as {@code fax_business}.
     *
     * @param value the value
     * @return a draft with it
     * @throws NullPointerException if the value is {@code null}
     */
    public AddressDraft faxBusiness(ContactChange value) {
        return write("fax_business", value.wire(), WriteTarget.FIELD.onlyModify());
    }

    /**
     * Adds an e-mail address.
     *
     * @param value the value
     * @return a draft with it
     * @throws NullPointerException if the value is {@code null}
     */
    public AddressDraft email(String value) {
        return write("email", value, WriteTarget.FIELD.onlyCreate());
    }

    /**
     * Changes what an existing address has as {@code email}.
     *
     * @param value the value
     * @return a draft with it
     * @throws NullPointerException if the value is {@code null}
     */
    public AddressDraft email(ContactChange value) {
        return write("email", value.wire(), WriteTarget.FIELD.onlyModify());
    }

    /**
     * Adds a private e-mail address.
     *
     * @param value the value
     * @return a draft with it
     * @throws NullPointerException if the value is {@code null}
     */
    public AddressDraft emailPrivate(String value) {
        return write("email_private", value, WriteTarget.FIELD.onlyCreate());
    }

    /**
     * Changes what an existing address has as {@code email_private}.
     *
     * @param value the value
     * @return a draft with it
     * @throws NullPointerException if the value is {@code null}
     */
    public AddressDraft emailPrivate(ContactChange value) {
        return write("email_private", value.wire(), WriteTarget.FIELD.onlyModify());
    }

    /**
     * Adds a business e-mail address.
     *
     * @param value the value
     * @return a draft with it
     * @throws NullPointerException if the value is {@code null}
     */
    public AddressDraft emailBusiness(String value) {
        return write("email_business", value, WriteTarget.FIELD.onlyCreate());
    }

    /**
     * Changes what an existing address has as {@code email_business}.
     *
     * @param value the value
     * @return a draft with it
     * @throws NullPointerException if the value is {@code null}
     */
    public AddressDraft emailBusiness(ContactChange value) {
        return write("email_business", value.wire(), WriteTarget.FIELD.onlyModify());
    }

    /**
     * Says which phone number is the main one; it must be one of those set in the same draft.
     *
     * @param value the value
     * @return a draft with it
     * @throws NullPointerException if the value is {@code null}
     */
    public AddressDraft defaultPhone(String value) {
        return write("default_phone", value, WriteTarget.FIELD.onlyCreate());
    }

    /**
     * Says which fax number is the main one; it must be one of those set in the same draft.
     *
     * @param value the value
     * @return a draft with it
     * @throws NullPointerException if the value is {@code null}
     */
    public AddressDraft defaultFax(String value) {
        return write("default_fax", value, WriteTarget.FIELD.onlyCreate());
    }

    /**
     * Says which e-mail address is the main one; it must be one of those set in the same draft.
     *
     * @param value the value
     * @return a draft with it
     * @throws NullPointerException if the value is {@code null}
     */
    public AddressDraft defaultEmail(String value) {
        return write("default_email", value, WriteTarget.FIELD.onlyCreate());
    }

    /**
     * Looks for an address with the same e-mail address first, and overwrites it instead of creating one.
     *
     * @param value the value
     * @return a draft with it
     */
    public AddressDraft checkDuplicate(boolean value) {
        return write("checkDuplicate", value, WriteTarget.BESIDE.onlyCreate());
    }

    /**
     * Leaves an address that the check for duplicates finds as it is.
     *
     * @param value the value
     * @return a draft with it
     */
    public AddressDraft noOverrideByDuplicate(boolean value) {
        return write("noOverrideByDuplicate", value, WriteTarget.BESIDE.onlyCreate());
    }
}
