package com.acme.largeset.project;

import io.github.onoffice4j.field.FieldBuilder;
import io.github.onoffice4j.field.SingleSelectField;
import javax.annotation.processing.Generated;

/** Part 1 of 2 of {@link Project}, which is too large for one class. */
@Generated("io.github.onoffice4j.generator")
final class Project_PHASE_Criteria1 {
    private Project_PHASE_Criteria1() {}

    static void addTo(FieldBuilder<Project, SingleSelectField<Project, Phase>> field) {
        field.applies("status", "offen", "geplant");
        field.valueApplies("1", "status", "offen");
    }
}
