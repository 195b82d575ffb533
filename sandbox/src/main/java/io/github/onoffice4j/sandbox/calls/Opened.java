package io.github.onoffice4j.sandbox.calls;

import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.php.PhpValue;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Kind;
import java.util.Map;

/** Notes which records the API user has opened, for {@code read recordsLastSeen}: read by their id, created or modified. */
final class Opened {
    private static final Map<String, Kind> KINDS =
            Map.of("estate", Kind.ESTATE, "address", Kind.ADDRESS, "task", Kind.TASK);

    private final Agency agency;

    Opened(Agency agency) {
        this.agency = agency;
    }

    void note(ActionRequest action, Answer answer) {
        Kind kind = KINDS.get(action.resourceType());
        if (kind == null || answer.records().isEmpty()) {
            return;
        }
        Long id = action.verb().equals("create")
                ? PhpValue.integer(answer.records().get(0).id())
                : PhpValue.integer(action.resourceId());
        if (id != null && agency.table(kind).find(id).isPresent()) {
            agency.lastSeen().see(kind, id, agency.now());
        }
    }
}
