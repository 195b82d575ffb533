package com.acme.largeactionkinds;

import io.github.onoffice4j.ActionKind;
import java.util.List;
import javax.annotation.processing.Generated;

/** Part 1 of 2 of {@link ActionTypes}, which is too large for one class. */
@Generated("io.github.onoffice4j.generator")
final class ActionTypes_Kinds1 {
    private ActionTypes_Kinds1() {}

    static void addTo(List<ActionKind> kinds) {
        kinds.add(ActionTypes.EMail.KIND);
        kinds.add(ActionTypes.Aufgabe.KIND);
    }
}
