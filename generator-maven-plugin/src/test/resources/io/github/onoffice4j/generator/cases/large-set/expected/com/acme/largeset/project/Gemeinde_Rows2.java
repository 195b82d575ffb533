package com.acme.largeset.project;

import io.github.onoffice4j.field.ChoiceTable;
import javax.annotation.processing.Generated;

/** Part 2 of 3 of {@link Gemeinde}, which is too large for one class. */
@Generated("io.github.onoffice4j.generator")
final class Gemeinde_Rows2 {
    private Gemeinde_Rows2() {}

    static void addTo(ChoiceTable.Builder<Gemeinde> rows) {
        rows.add("KOELN", "köln", "Köln");
        rows.add("MOELLN", "mölln", "Mölln");
    }
}
