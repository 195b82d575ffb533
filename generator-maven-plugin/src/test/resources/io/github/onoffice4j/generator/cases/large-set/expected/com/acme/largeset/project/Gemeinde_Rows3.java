package com.acme.largeset.project;

import io.github.onoffice4j.field.ChoiceTable;
import javax.annotation.processing.Generated;

/** Part 3 of 3 of {@link Gemeinde}, which is too large for one class. */
@Generated("io.github.onoffice4j.generator")
final class Gemeinde_Rows3 {
    private Gemeinde_Rows3() {}

    static void addTo(ChoiceTable.Builder<Gemeinde> rows) {
        rows.add("ZWICKAU", "Zwickau", "Zwickau");
        rows.add("ALTDORF", "altdorf", "Altdorf");
    }
}
