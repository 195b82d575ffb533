package com.acme.largeactionkinds;

import io.github.onoffice4j.ActionKind;
import io.github.onoffice4j.ActionType;
import javax.annotation.processing.Generated;

/** Part 1 of 2 of {@link ActionTypes.EMail}, which is too large for one class. */
@Generated("io.github.onoffice4j.generator")
abstract class ActionTypes_EMail_Types1 {
    /** The kind itself. */
    public static final ActionKind KIND = ActionKind.of("E-Mail", OnOfficeModel.LANGUAGES, "E-Mail");

    /** Ausgang: {@code Ausgang}. */
    public static final ActionType AUSGANG = KIND.type("Ausgang", "Ausgang");

    /** Eingang: {@code Eingang}. */
    public static final ActionType EINGANG = KIND.type("Eingang", "Eingang");

    ActionTypes_EMail_Types1() {}
}
