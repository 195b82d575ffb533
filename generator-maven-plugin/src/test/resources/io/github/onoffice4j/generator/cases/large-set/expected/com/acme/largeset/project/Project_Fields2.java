package com.acme.largeset.project;

import io.github.onoffice4j.field.SingleSelectField;
import javax.annotation.processing.Generated;

/** Part 2 of 3 of {@link Project}, which is too large for one class. */
@Generated("io.github.onoffice4j.generator")
abstract class Project_Fields2 extends Project_Fields1 {
    /**
     * Stufe.
     *
     * <p>Field {@code Stufe} of type {@code singleselect}.
     *
     * <p>Values: eins, zwei, drei, vier.
     *
     * <p>Not written under this name; cannot be read.
     */
    public static final SingleSelectField<Project, Stufe> STUFE = FIELDS.singleSelect("STUFE", "Stufe", Stufe::of)
            .labels("Stufe")
            .readOnly()
            .unreadable()
            .unfilterable()
            .unsortable()
            .build();

    Project_Fields2() {}
}
