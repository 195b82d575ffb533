package io.github.onoffice4j.sandbox.calls.criteria;

import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.php.PhpValue;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Kind;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The search for search criteria that what is given would fulfil: a criterion matches when each given field is within
 * its range or among its keys, or when it says nothing about it (onOffice API documentation, "Search search criteria").
 */
final class CriteriaSearch implements Call {
    private static final int DEFAULT_LIMIT = 10;
    private static final int LARGEST_LIMIT = 500;

    private final Agency agency;
    private final Places places;

    CriteriaSearch(Agency agency) {
        this.agency = agency;
        this.places = new Places(agency);
    }

    @Override
    public Answer answer(ActionRequest action) {
        Parameters parameters = Parameters.of(action);
        Parameters searched = parameters.requiredMap("searchdata");
        Set<Long> addresses = new HashSet<>();
        boolean isGrouped = !parameters.has("groupbyaddress") || parameters.isTrue("groupbyaddress");
        List<Criterion> matches = agency.table(Kind.SEARCH_CRITERION).rows().stream()
                .map(Criterion::new)
                .filter(Criterion::isActive)
                .filter(criterion -> matches(criterion, searched))
                .filter(criterion -> !isGrouped || addresses.add(criterion.address()))
                .sorted(order(parameters))
                .toList();
        Long offset = parameters.integer("offset");
        List<Answer.Entry> records = matches.stream()
                .skip(offset == null ? 0 : Math.max(0, offset))
                .limit(limit(parameters))
                .map(criterion -> new Answer.Entry(criterion.id(), "searchcriteria", elements(criterion, parameters)))
                .toList();
        return new Answer(true, (long) matches.size(), records);
    }

    private boolean matches(Criterion criterion, Parameters searched) {
        boolean isThere = places.take(criterion, searched).orElse(true);
        return isThere
                && searched.all().entrySet().stream()
                        .filter(sent -> !Places.isPlace(sent.getKey()))
                        .allMatch(sent -> Matching.takes(criterion, sent.getKey(), Matching.values(sent.getValue()))
                                .orElse(true));
    }

    private static long limit(Parameters parameters) {
        Long limit = parameters.integer("limit");
        return limit == null || limit < 0 || limit > LARGEST_LIMIT ? DEFAULT_LIMIT : limit;
    }

    private static Comparator<Criterion> order(Parameters parameters) {
        Object sent = parameters.get("order");
        Comparator<Criterion> order = Comparator.comparingLong(Criterion::id);
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        if (sent instanceof Map<?, ?> map) {
            map.forEach((field, direction) -> fields.put(String.valueOf(field), direction));
        } else {
            parameters.texts("order").forEach(field -> fields.put(field, "ASC"));
        }
        for (Map.Entry<String, @Nullable Object> field : fields.entrySet()) {
            if (field.getKey().equals("Id")) {
                throw new ActionFailure(ApiError.UNKNOWN_SORT_FIELD);
            }
            Comparator<Criterion> by = Comparator.comparing(criterion -> value(criterion, field.getKey()));
            order = ("DESC".equalsIgnoreCase(PhpValue.text(field.getValue())) ? by.reversed() : by)
                    .thenComparing(order);
        }
        return order;
    }

    private static Map<String, Object> elements(Criterion criterion, Parameters parameters) {
        Map<String, Object> elements = new LinkedHashMap<>();
        if (parameters.isTrue("outputall")) {
            elements.put("Id", Long.toString(criterion.id()));
            elements.put("adresse", Long.toString(criterion.address()));
            elements.putAll(criterion.criteria());
            return elements;
        }
        List<String> fields = parameters.texts("outputfields");
        Map<String, Object> criteria = criterion.criteria();
        (fields.isEmpty() ? List.of("Id") : fields)
                .forEach(field -> Stream.of(field, field + "__von", field + "__bis")
                        .filter(name -> name.equals("Id") || name.equals("adresse") || criteria.containsKey(name))
                        .forEach(name -> elements.put(name, output(criterion, name))));
        return elements;
    }

    private static Object output(Criterion criterion, String name) {
        Object value = criterion.criteria().get(name);
        return value == null ? value(criterion, name) : value;
    }

    private static String value(Criterion criterion, String name) {
        return switch (name) {
            case "Id" -> Long.toString(criterion.id());
            case "adresse" -> Long.toString(criterion.address());
            default -> criterion.text(name);
        };
    }
}
