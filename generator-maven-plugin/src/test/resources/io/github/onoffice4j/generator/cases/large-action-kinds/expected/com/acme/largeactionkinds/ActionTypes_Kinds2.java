package com.acme.largeactionkinds;

import io.github.onoffice4j.ActionKind;
import java.util.List;
import javax.annotation.processing.Generated;

/** Part 2 of 2 of {@link ActionTypes}, which is too large for one class. */
@Generated("io.github.onoffice4j.generator")
final class ActionTypes_Kinds2 {
    private ActionTypes_Kinds2() {}

    static void addTo(List<ActionKind> kinds) {
        kinds.add(ActionTypes.Brief.KIND);
    }
}
