package com.acme.largeactionkinds;

import io.github.onoffice4j.ActionType;
import java.util.List;
import javax.annotation.processing.Generated;

/** Part 1 of 3 of {@link ActionTypes}, which is too large for one class. */
@Generated("io.github.onoffice4j.generator")
final class ActionTypes_Types1 {
    private ActionTypes_Types1() {}

    static void addTo(List<ActionType> types) {
        types.add(ActionTypes.EMail.AUSGANG);
        types.add(ActionTypes.EMail.EINGANG);
    }
}
