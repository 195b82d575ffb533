package io.github.onoffice4j.sandbox.calls.relation;

import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.store.Agency;
import java.util.Map;

/** The calls on relations. */
public final class RelationCalls {
    private RelationCalls() {}

    /** Returns them by action and resource type. */
    public static Map<String, Call> of(Agency agency) {
        Relations relations = new Relations();
        return Map.of(
                "get idsfromrelation", new IdsFromRelationCall(agency, relations),
                "create relation", new RelationCreate(agency, relations),
                "modify relation", new RelationModify(agency, relations),
                "delete relation", new RelationDelete(agency, relations));
    }
}
