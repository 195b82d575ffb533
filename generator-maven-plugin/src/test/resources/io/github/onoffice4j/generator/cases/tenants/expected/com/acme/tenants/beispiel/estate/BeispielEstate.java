package com.acme.tenants.beispiel.estate;

import com.acme.tenants.OnOfficeModel;
import com.acme.tenants.estate.Estate;
import io.github.onoffice4j.field.Field;
import io.github.onoffice4j.field.ModuleFields;
import io.github.onoffice4j.field.MultiSelectField;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Fields that not every tenant has, or has with the same values, of the module {@code estate}: Immobilien.
 *
 * <p>They stand in queries, records and drafts of {@link com.acme.tenants.estate.Estate}: {@code select} and
 * {@code where} take them, {@code get} reads them and {@code set} writes them.
 */
@Generated("io.github.onoffice4j.generator")
public final class BeispielEstate {
    private static final ModuleFields<Estate> FIELDS = ModuleFields.<Estate>of(
                    "estate", "BeispielEstate", OnOfficeModel.LANGUAGES)
            .criterion("immobilienart", "objektart")
            .criterion("nutzungsarten", "nutzungsart")
            .criterion("vermarktungsarten", "vermarktungsart")
            .criterion("status", "status2");

    /**
     * Boden.
     *
     * <p>Field {@code boden} of type {@code multiselect}.
     *
     * <p>Values: Parkett, Dielen.
     *
     * <p>Cannot be ordered by.
     */
    public static final MultiSelectField<Estate, Boden> BODEN = FIELDS.multiSelect("BODEN", "boden", Boden::of)
            .labels("Boden")
            .unsortable()
            .build();

    private BeispielEstate() {}

    /**
     * Returns these fields.
     *
     * @return the fields in the order of the tenant's field configuration, unmodifiable
     */
    public static List<Field<Estate, ?>> fields() {
        return FIELDS.all();
    }
}
