package com.acme.tenants.beispiel;

import com.acme.tenants.ActionTypes;
import com.acme.tenants.beispiel.estate.BeispielEstate;
import io.github.onoffice4j.ActionKind;
import io.github.onoffice4j.ActionType;
import io.github.onoffice4j.GeneratedModel;
import io.github.onoffice4j.field.Field;
import io.github.onoffice4j.field.Languages;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * What was generated of the tenant beispiel: what all tenants have in common, and what this one has beyond
 * that.
 */
@Generated("io.github.onoffice4j.generator")
public final class OnOfficeModel implements GeneratedModel {
    /** The model as a whole, for {@code OnOffice.checkModel}. */
    public static final GeneratedModel MODEL = new OnOfficeModel();

    private OnOfficeModel() {}

    @Override
    public Languages languages() {
        return com.acme.tenants.OnOfficeModel.LANGUAGES;
    }

    @Override
    public List<Field<?, ?>> fields() {
        List<Field<?, ?>> fields = new ArrayList<>();
        fields.addAll(com.acme.tenants.OnOfficeModel.MODEL.fields());
        fields.addAll(BeispielEstate.fields());
        return List.copyOf(fields);
    }

    @Override
    public List<ActionKind> actionKinds() {
        return ActionTypes.kinds();
    }

    @Override
    public List<ActionType> actionTypes() {
        return ActionTypes.types();
    }
}
