package io.github.onoffice4j.sandbox.calls.criteria;

import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code get qualifiedsuitors}: who could want an estate, and how well it fits; records have the customer number as id
 * (onOffice API documentation, "Qualified suitors").
 */
final class QualifiedSuitorsCall implements Call {
    private final Agency agency;
    private final Places places;

    QualifiedSuitorsCall(Agency agency) {
        this.agency = agency;
        this.places = new Places(agency);
    }

    @Override
    public Answer answer(ActionRequest action) {
        Parameters estate = Parameters.of(action).requiredMap("estatedata");
        Map<Long, Fit> best = new LinkedHashMap<>();
        agency.table(Kind.SEARCH_CRITERION).rows().stream()
                .map(Criterion::new)
                .filter(Criterion::isActive)
                .map(criterion -> Fit.of(criterion, estate, places))
                .filter(fit -> fit.percentage() > 0)
                .forEach(fit -> best.merge(fit.criterion().address(), fit, Fit::better));
        List<Answer.Entry> records = new ArrayList<>();
        best.forEach((address, fit) -> agency.addresses()
                .find(address)
                .ifPresent(row -> records.add(new Answer.Entry(Long.valueOf(row.text("KdNr")), "", fit.elements()))));
        return new Answer(true, (long) records.size(), records);
    }

    /** How well an estate fits a criterion: the share of fields that do, and those that do not. */
    private record Fit(Criterion criterion, int percentage, Map<String, Object> deviated) {
        static Fit of(Criterion criterion, Parameters estate, Places places) {
            Map<String, Object> deviated = new LinkedHashMap<>();
            int compared = 0;
            Optional<Boolean> isThere = places.take(criterion, estate);
            if (isThere.isPresent()) {
                compared++;
            }
            if (isThere.isPresent() && !isThere.get()) {
                estate.all().keySet().stream()
                        .filter(Places::tellsWhere)
                        .findFirst()
                        .ifPresent(field -> deviated.put(field, 0));
            }
            for (Map.Entry<String, ?> sent : estate.all().entrySet()) {
                Optional<Boolean> takes = Places.isPlace(sent.getKey())
                        ? Optional.empty()
                        : Matching.takes(criterion, sent.getKey(), Matching.values(sent.getValue()));
                compared += takes.isPresent() ? 1 : 0;
                if (takes.isPresent() && !takes.get()) {
                    deviated.put(sent.getKey(), 0);
                }
            }
            int fitting = compared - deviated.size();
            return new Fit(criterion, compared == 0 ? 0 : 100 * fitting / compared, deviated);
        }

        Fit better(Fit other) {
            return other.percentage > percentage ? other : this;
        }

        Map<String, Object> elements() {
            Map<String, Object> elements = new LinkedHashMap<>();
            elements.put("percentage", percentage);
            elements.put("deviated", List.of(deviated));
            elements.put("searchcriteria", criterion.id());
            return elements;
        }
    }
}
