package io.github.onoffice4j.relation;

import io.github.onoffice4j.ActionResult;
import io.github.onoffice4j.call.Call;
import io.github.onoffice4j.call.CallParameters;
import java.util.List;

/** Asks for the records at the other end of a relation, of one record alone. */
final class RelatedTo extends Call<List<Long>> {

    private final RelatedIds ids;
    private final long asked;

    RelatedTo(CallParameters sent, long asked) {
        super(sent);
        this.ids = new RelatedIds(sent, List.of(asked));
        this.asked = asked;
    }

    @Override
    public List<Long> decode(ActionResult result) {
        return ids.decode(result).getOrDefault(asked, List.of());
    }
}
