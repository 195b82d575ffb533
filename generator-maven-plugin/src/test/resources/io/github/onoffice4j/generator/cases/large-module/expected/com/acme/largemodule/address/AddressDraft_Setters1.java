package com.acme.largemodule.address;

import io.github.onoffice4j.Draft;
import io.github.onoffice4j.DraftState;
import javax.annotation.processing.Generated;

/** Part 1 of 2 of {@link AddressDraft}, which is too large for one class. */
@Generated("io.github.onoffice4j.generator")
abstract class AddressDraft_Setters1 extends Draft<Address, AddressDraft> {
    AddressDraft_Setters1(DraftState<Address> state) {
        super(state);
    }

    /**
     * Sets Name.
     *
     * @param value the value of {@link Address#NAME}
     * @return a draft with it
     * @throws NullPointerException if the value is {@code null}
     */
    public final AddressDraft name(String value) {
        return set(Address.NAME, value);
    }

    /**
     * Sets Vorname.
     *
     * @param value the value of {@link Address#VORNAME}
     * @return a draft with it
     * @throws NullPointerException if the value is {@code null}
     */
    public final AddressDraft vorname(String value) {
        return set(Address.VORNAME, value);
    }
}
