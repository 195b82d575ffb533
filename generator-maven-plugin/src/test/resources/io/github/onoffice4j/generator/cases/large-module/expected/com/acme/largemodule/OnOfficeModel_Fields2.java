package com.acme.largemodule;

import com.acme.largemodule.project.Project;
import io.github.onoffice4j.field.Field;
import java.util.List;
import javax.annotation.processing.Generated;

/** Part 2 of 2 of {@link OnOfficeModel}, which is too large for one class. */
@Generated("io.github.onoffice4j.generator")
final class OnOfficeModel_Fields2 {
    private OnOfficeModel_Fields2() {}

    static void addTo(List<Field<?, ?>> fields) {
        fields.addAll(Project.fields());
    }
}
