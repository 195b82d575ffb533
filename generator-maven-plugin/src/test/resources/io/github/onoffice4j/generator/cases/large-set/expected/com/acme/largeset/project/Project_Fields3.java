package com.acme.largeset.project;

import io.github.onoffice4j.field.MultiSelectField;
import javax.annotation.processing.Generated;

/** Part 3 of 3 of {@link Project}, which is too large for one class. */
@Generated("io.github.onoffice4j.generator")
abstract class Project_Fields3 extends Project_Fields2 {
    /**
     * Gemeinde.
     *
     * <p>Field {@code Gemeinde} of type {@code multiselect}.
     *
     * <p>Values: Aachen, Berlin, Köln, Mölln, Zwickau.
     *
     * <p>Not written under this name; cannot be read.
     */
    public static final MultiSelectField<Project, Gemeinde> GEMEINDE = FIELDS.multiSelect(
                    "GEMEINDE", "Gemeinde", Gemeinde::of)
            .labels("Gemeinde")
            .readOnly()
            .unreadable()
            .unfilterable()
            .unsortable()
            .build();

    Project_Fields3() {}
}
