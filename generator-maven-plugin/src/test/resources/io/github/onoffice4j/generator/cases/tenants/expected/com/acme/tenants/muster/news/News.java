package com.acme.tenants.muster.news;

import com.acme.tenants.OnOfficeModel;
import io.github.onoffice4j.field.Field;
import io.github.onoffice4j.field.ModuleFields;
import io.github.onoffice4j.field.TextField;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The fields of the module {@code news}: Neuigkeiten.
 *
 * <p>The API has no call that reads records of this module.
 */
@Generated("io.github.onoffice4j.generator")
public final class News {
    private static final ModuleFields<News> FIELDS = ModuleFields.of("news", "News", OnOfficeModel.LANGUAGES);

    /**
     * Titel.
     *
     * <p>Field {@code titel} of type {@code varchar}.
     *
     * <p>Not written under this name; cannot be read.
     */
    public static final TextField<News> TITEL = FIELDS.text("TITEL", "titel")
            .labels("Titel")
            .readOnly()
            .unreadable()
            .unfilterable()
            .unsortable()
            .build();

    private News() {}

    /**
     * Returns the fields of the module.
     *
     * @return the fields in the order of the tenant's field configuration, unmodifiable
     */
    public static List<Field<News, ?>> fields() {
        return FIELDS.all();
    }
}
