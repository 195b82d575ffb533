package com.acme.largeactionkinds;

import io.github.onoffice4j.ActionType;
import java.util.List;
import javax.annotation.processing.Generated;

/** Part 2 of 3 of {@link ActionTypes}, which is too large for one class. */
@Generated("io.github.onoffice4j.generator")
final class ActionTypes_Types2 {
    private ActionTypes_Types2() {}

    static void addTo(List<ActionType> types) {
        types.add(ActionTypes.EMail.SERIENMAIL);
        types.add(ActionTypes.EMail.ANTWORT);
    }
}
