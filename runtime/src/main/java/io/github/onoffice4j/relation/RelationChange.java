package io.github.onoffice4j.relation;

import io.github.onoffice4j.ActionResult;
import io.github.onoffice4j.call.Call;
import io.github.onoffice4j.call.CallParameters;
import io.github.onoffice4j.call.Done;

/** Links or unlinks records, or changes what is said of a link. */
final class RelationChange extends Call<Done> {

    RelationChange(CallParameters sent) {
        super(sent);
    }

    @Override
    public Done decode(ActionResult result) {
        return Done.DONE;
    }
}
