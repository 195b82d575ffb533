package com.acme.tenants;

import io.github.onoffice4j.field.Languages;
import java.util.List;
import javax.annotation.processing.Generated;

/** What was generated of the tenant. */
@Generated("io.github.onoffice4j.generator")
public final class OnOfficeModel {
    /** The languages of the labels, the leading one first. */
    public static final Languages LANGUAGES = Languages.of("DEU");

    /** onOffice's ids of the generated modules. */
    public static final List<String> MODULES = List.of("estate");

    private OnOfficeModel() {}
}
