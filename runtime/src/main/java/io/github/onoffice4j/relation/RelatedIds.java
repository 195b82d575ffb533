package io.github.onoffice4j.relation;

import io.github.onoffice4j.ActionResult;
import io.github.onoffice4j.call.Call;
import io.github.onoffice4j.call.CallParameters;
import io.github.onoffice4j.call.ResultValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Asks for the records at the other end of a relation. */
final class RelatedIds extends Call<Map<Long, List<Long>>> {

    private final List<Long> asked;

    RelatedIds(CallParameters sent, List<Long> asked) {
        super(sent);
        this.asked = asked;
    }

    @Override
    public Map<Long, List<Long>> decode(ActionResult result) {
        // The server may leave out a record that has none, and may name a record twice.
        Map<String, List<Long>> found = all(result, record -> record.map(ids -> ids.list(ResultValue::number))).stream()
                .findFirst()
                .orElse(Map.of());
        Map<Long, List<Long>> related = new LinkedHashMap<>();
        asked.forEach(id -> related.put(
                id,
                found.getOrDefault(Long.toString(id), List.of()).stream()
                        .distinct()
                        .toList()));
        return Collections.unmodifiableMap(related);
    }
}
