package com.acme.largeactionkinds;

import io.github.onoffice4j.ActionType;
import javax.annotation.processing.Generated;

/** Part 2 of 2 of {@link ActionTypes.EMail}, which is too large for one class. */
@Generated("io.github.onoffice4j.generator")
abstract class ActionTypes_EMail_Types2 extends ActionTypes_EMail_Types1 {
    /** Serienmail: {@code Serienmail}. */
    public static final ActionType SERIENMAIL = KIND.type("Serienmail", "Serienmail");

    /** Antwort: {@code Antwort}. */
    public static final ActionType ANTWORT = KIND.type("Antwort", "Antwort");

    ActionTypes_EMail_Types2() {}
}
