package com.acme.largeset.project;

import com.acme.largeset.OnOfficeModel;
import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.onoffice4j.field.ChoiceRow;
import io.github.onoffice4j.field.ChoiceTable;
import io.github.onoffice4j.field.LargeChoice;
import java.io.Serializable;
import java.util.Locale;
import javax.annotation.processing.Generated;

/**
 * The values of {@code Gemeinde}, in the tenant's order, those that are no longer active behind the others.
 *
 * <p>There are more of them than an enum can have: a {@code switch} goes over {@link #key()}, with the
 * constants of {@link Keys}.
 */
@Generated("io.github.onoffice4j.generator")
public final class Gemeinde extends LargeChoice<Gemeinde>
        implements Gemeinde_Constants1, Gemeinde_Constants2, Gemeinde_Constants3 {
    private static final long serialVersionUID = 1L;

    /** Stands for every key that the tenant has added since this code was generated. */
    public static final Gemeinde UNRECOGNIZED = new Gemeinde(ChoiceRow.unrecognized(6));

    private Gemeinde(ChoiceRow row) {
        super(row);
    }

    /**
     * Finds the value of a key.
     *
     * @param key the key as on the wire, case-sensitive
     * @return the value; {@link #UNRECOGNIZED} if there is none of that key
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Gemeinde of(String key) {
        return Table.CHOICES.of(key);
    }

    /**
     * Finds the constant of a name.
     *
     * @param name the name of the constant, case-sensitive
     * @return the value
     * @throws IllegalArgumentException if there is no constant of that name
     */
    public static Gemeinde valueOf(String name) {
        return Table.CHOICES.named(name);
    }

    /**
     * Returns all values.
     *
     * @return a new array in the tenant's order, {@link #UNRECOGNIZED} last
     */
    public static Gemeinde[] values() {
        return Table.CHOICES.values().toArray(new Gemeinde[0]);
    }

    @Override
    protected ChoiceTable<Gemeinde> table() {
        return Table.CHOICES;
    }

    @Override
    public String label(Locale locale) {
        return OnOfficeModel.LANGUAGES.pick(locale, labels());
    }

    @Override
    public boolean isUnrecognized() {
        return this == UNRECOGNIZED;
    }

    @Override
    public boolean isActive() {
        return compareTo(ALTDORF) < 0 || this == UNRECOGNIZED;
    }

    private Object writeReplace() {
        return new SerialForm(name());
    }

    /** The keys of the values, under the same names. */
    public static final class Keys implements Gemeinde_Keys1, Gemeinde_Keys2, Gemeinde_Keys3 {
        private Keys() {}
    }

    /** A value is written by its name, as one of an enum is. */
    private record SerialForm(String name) implements Serializable {
        private Object readResolve() {
            return Gemeinde.valueOf(name);
        }
    }

    /** Read when it is first needed. */
    private static final class Table {
        private static final ChoiceTable<Gemeinde> CHOICES = read();

        private Table() {}

        private static ChoiceTable<Gemeinde> read() {
            ChoiceTable.Builder<Gemeinde> rows = ChoiceTable.of(Gemeinde::new);
            Gemeinde_Rows1.addTo(rows);
            Gemeinde_Rows2.addTo(rows);
            Gemeinde_Rows3.addTo(rows);
            return rows.build(UNRECOGNIZED);
        }
    }
}
