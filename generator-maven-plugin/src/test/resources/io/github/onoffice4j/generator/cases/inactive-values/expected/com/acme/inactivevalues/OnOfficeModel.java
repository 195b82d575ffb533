package com.acme.inactivevalues;

import com.acme.inactivevalues.address.Address;
import io.github.onoffice4j.ActionKind;
import io.github.onoffice4j.ActionType;
import io.github.onoffice4j.GeneratedModel;
import io.github.onoffice4j.field.Field;
import io.github.onoffice4j.field.Languages;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/** What was generated of the tenant. */
@Generated("io.github.onoffice4j.generator")
public final class OnOfficeModel implements GeneratedModel {
    /** The languages of the labels, the leading one first. */
    public static final Languages LANGUAGES = Languages.of("DEU", "ENG");

    /** onOffice's ids of the generated modules. */
    public static final List<String> MODULES = List.of("address");

    /** The model as a whole, for {@code OnOffice.checkModel}. */
    public static final GeneratedModel MODEL = new OnOfficeModel();

    private OnOfficeModel() {}

    @Override
    public Languages languages() {
        return LANGUAGES;
    }

    @Override
    public List<Field<?, ?>> fields() {
        List<Field<?, ?>> fields = new ArrayList<>();
        fields.addAll(Address.MODULE.fields());
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
