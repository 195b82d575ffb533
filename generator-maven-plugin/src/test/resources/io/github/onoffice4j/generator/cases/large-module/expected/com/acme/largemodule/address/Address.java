package com.acme.largemodule.address;

import io.github.onoffice4j.CompanionRule;
import io.github.onoffice4j.DraftState;
import io.github.onoffice4j.QueryState;
import io.github.onoffice4j.RecordData;
import io.github.onoffice4j.RecordModule;
import io.github.onoffice4j.WriteTarget;
import javax.annotation.processing.Generated;

/**
 * A record of the module {@code address}: Adressen.
 *
 * <p>Immutable and safe for use by many threads.
 */
@Generated("io.github.onoffice4j.generator")
public final class Address extends Address_Fields12 {
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
}
