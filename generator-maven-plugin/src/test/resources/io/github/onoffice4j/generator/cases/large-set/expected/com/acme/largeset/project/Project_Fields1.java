package com.acme.largeset.project;

import com.acme.largeset.OnOfficeModel;
import io.github.onoffice4j.field.ModuleFields;
import io.github.onoffice4j.field.SingleSelectField;
import javax.annotation.processing.Generated;

/** Part 1 of 3 of {@link Project}, which is too large for one class. */
@Generated("io.github.onoffice4j.generator")
abstract class Project_Fields1 {
    static final ModuleFields<Project> FIELDS = ModuleFields.of("project", "Project", OnOfficeModel.LANGUAGES);

    /**
     * Phase.
     *
     * <p>Field {@code Phase} of type {@code singleselect}.
     *
     * <p>Values: eins, zwei, drei.
     *
     * <p>Not written under this name; cannot be read.
     *
     * <p>Applies where {@code status} is {@code offen}, {@code geplant}.
     */
    public static final SingleSelectField<Project, Phase> PHASE = FIELDS.singleSelect("PHASE", "Phase", Phase::of)
            .labels("Phase")
            .with(Project_PHASE_Criteria1::addTo)
            .with(Project_PHASE_Criteria2::addTo)
            .readOnly()
            .unreadable()
            .unfilterable()
            .unsortable()
            .build();

    Project_Fields1() {}
}
