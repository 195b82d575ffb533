package io.github.onoffice4j.sandbox.calls.criteria;

import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.calls.Owners;
import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.calls.SavedFilter;
import io.github.onoffice4j.sandbox.calls.Selection;
import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.record.Columns;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Filter;
import io.github.onoffice4j.sandbox.store.Order;
import io.github.onoffice4j.sandbox.store.Pictures;
import io.github.onoffice4j.sandbox.store.Publications;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The quick search for estates, by number, place or owner (onOffice API documentation, "Quick search"). */
final class EstateSearch implements Call {
    private static final Set<String> SORTABLE = Set.of("objektnr_extern", "ort", "strasse", "hausnummer", "Id");

    private final Agency agency;

    EstateSearch(Agency agency) {
        this.agency = agency;
    }

    @Override
    public Answer answer(ActionRequest action) {
        Parameters parameters = Parameters.of(action);
        SearchWords words = SearchWords.of(parameters);
        Columns columns = agency.estateColumns();
        Predicate<Row> filter = Filter.of(columns, parameters.get("filter"), Selection::unknownField)
                .and(SavedFilter.of(agency, "estate", columns, parameters.get("filterId")));
        Owners owners = Owners.of(agency);
        String thumbnail = parameters.text("includeThumbnail");
        if (!List.of("", "small", "medium").contains(thumbnail)) {
            throw new ActionFailure(ApiError.INVALID_VALUE, "includeThumbnail");
        }
        List<Answer.Entry> records = agency.estates().rows().stream()
                .filter(filter)
                .filter(row -> words.areIn(List.of(
                        row.text("objektnr_extern"),
                        row.text("ort"),
                        row.text("strasse") + " " + row.text("hausnummer"),
                        owners.of(row))))
                .sorted(order(parameters, columns))
                .map(row -> new Answer.Entry(row.id(), "estate", elements(row, owners.of(row), thumbnail)))
                .toList();
        return new Answer(false, null, records);
    }

    private static Comparator<Row> order(Parameters parameters, Columns columns) {
        String field = parameters.text("sortby");
        if (!field.isEmpty() && !SORTABLE.contains(field)) {
            throw new ActionFailure(ApiError.UNKNOWN_SORT_FIELD);
        }
        return Order.ofText(columns, parameters.get("sortby"), parameters.get("sortorder"));
    }

    private Map<String, Object> elements(Row row, String owner, String thumbnail) {
        Map<String, Object> elements = new LinkedHashMap<>();
        elements.put("externalestateno", row.text("objektnr_extern"));
        elements.put("zipcode", row.text("plz"));
        elements.put("city", row.text("ort"));
        elements.put("street", row.text("strasse"));
        elements.put("houseno", row.text("hausnummer"));
        elements.put("owner", owner);
        elements.put("type", row.text("objektart"));
        if (!thumbnail.isEmpty()) {
            String path = "thumbnails/" + thumbnail + "/" + row.id() + ".gif";
            elements.put(
                    "thumbnail",
                    agency.publications().publish(path, Pictures.MEDIA_TYPE, Publications.ENDLESS, Pictures::dot));
        }
        return elements;
    }
}
