package com.acme.largeset.project;

import io.github.onoffice4j.field.Field;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The fields of the module {@code project}: Projekte.
 *
 * <p>The API has no call that reads records of this module.
 */
@Generated("io.github.onoffice4j.generator")
public final class Project extends Project_Fields3 {
    private Project() {}

    /**
     * Returns the fields of the module.
     *
     * @return the fields in the order of the tenant's field configuration, unmodifiable
     */
    public static List<Field<Project, ?>> fields() {
        return FIELDS.all();
    }
}
