package com.acme.largemodule.address;

import io.github.onoffice4j.DraftState;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;

/** Part 2 of 2 of {@link AddressDraft}, which is too large for one class. */
@Generated("io.github.onoffice4j.generator")
abstract class AddressDraft_Setters2 extends AddressDraft_Setters1 {
    AddressDraft_Setters2(DraftState<Address> state) {
        super(state);
    }

    /**
     * Sets Geburtsdatum.
     *
     * @param value the value of {@link Address#GEBURTSDATUM}
     * @return a draft with it
     * @throws NullPointerException if the value is {@code null}
     */
    public final AddressDraft geburtsdatum(LocalDate value) {
        return set(Address.GEBURTSDATUM, value);
    }

    /**
     * Sets Beziehung.
     *
     * @param values the values of {@link Address#BEZIEHUNG}; none to empty the field
     * @return a draft with it
     * @throws NullPointerException if there is {@code null} among the values
     * @throws IllegalArgumentException if {@code UNRECOGNIZED} is among the values
     */
    public final AddressDraft beziehung(Beziehung... values) {
        return set(Address.BEZIEHUNG, List.of(values));
    }

    /**
     * Sets Beziehung.
     *
     * @param values the values of {@link Address#BEZIEHUNG}; an empty collection to empty the field
     * @return a draft with it
     * @throws NullPointerException if there is {@code null} among the values
     * @throws IllegalArgumentException if {@code UNRECOGNIZED} is among the values
     */
    public final AddressDraft beziehung(Collection<Beziehung> values) {
        return set(Address.BEZIEHUNG, values);
    }
}
