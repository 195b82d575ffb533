package io.github.onoffice4j.sandbox.calls.criteria;

import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.php.PhpValue;
import io.github.onoffice4j.sandbox.record.Column;
import io.github.onoffice4j.sandbox.record.ColumnType;
import io.github.onoffice4j.sandbox.record.StoredForm;
import io.github.onoffice4j.sandbox.store.Agency;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the {@code data} that search criteria are written with, in each of the forms that clients use. */
final class CriteriaWriter {
    private static final String FROM = "__von";
    private static final String TO = "__bis";
    private static final String RANGE = "range_";

    private final CriteriaFields fields;
    private final Agency agency;

    CriteriaWriter(Agency agency) {
        this.agency = agency;
        this.fields = new CriteriaFields(agency);
    }

    /** Puts what is searched into {@code criteria} and what is known about the search into {@code values}. */
    void read(Parameters data, Map<String, @Nullable Object> criteria, Map<String, @Nullable Object> values) {
        data.all().forEach((name, sent) -> {
            if (!readKnown(name, sent, data, values)) {
                readCriterion(name, sent, criteria);
            }
        });
    }

    private boolean readKnown(
            String name, @Nullable Object sent, Parameters data, Map<String, @Nullable Object> values) {
        switch (name) {
            case "advisor" -> values.put("advisor", user(data.integer(name)));
            case "krit_bemerkung" -> values.put("note", data.text(name));
            case "krit_bemerkung_oeffentlich" -> values.put("publicnote", data.text(name));
            case "sys_status" -> values.put("status", PhpValue.isTrue(sent) ? "1" : "0");
            case "sysExpiryDate" -> values.put("expiry", data.text(name));
            case "sys_ko" -> values.put("kocriterias", data.texts(name));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void readCriterion(String name, @Nullable Object sent, Map<String, @Nullable Object> criteria) {
        if (CriteriaFields.RADIUS.contains(name)) {
            String text = PhpValue.text(sent);
            criteria.put(name, text == null || text.isEmpty() ? null : text);
            return;
        }
        String field = field(name);
        Column column = fields.find(field).orElseThrow(() -> new ActionFailure(ApiError.UNKNOWN_FIELD_IN_WRITE, name));
        List<@Nullable Object> list = PhpValue.list(sent);
        if (!name.equals(field) && !name.startsWith(RANGE)) {
            criteria.put(name, StoredForm.of(column, sent));
        } else if (CriteriaFields.isRange(column) && list != null && list.size() == 2) {
            criteria.put(field + FROM, StoredForm.of(column, list.get(0)));
            criteria.put(field + TO, StoredForm.of(column, list.get(1)));
        } else {
            criteria.put(field, value(column, sent, list));
        }
    }

    /** Returns the name of the field without what makes it the end of a range. */
    private String field(String name) {
        if (name.startsWith(RANGE)) {
            return name.substring(RANGE.length());
        }
        boolean isEnd = name.endsWith(FROM) || name.endsWith(TO);
        String field = isEnd ? name.substring(0, name.length() - FROM.length()) : name;
        Optional<Column> column = fields.find(field);
        return isEnd && column.isPresent() && !CriteriaFields.isRange(column.get()) ? name : field;
    }

    private static @Nullable Object value(Column column, @Nullable Object sent, @Nullable List<@Nullable Object> list) {
        if (column.type() != ColumnType.SINGLE_SELECT || list == null) {
            return StoredForm.of(column, sent);
        }
        List<Object> keys = new ArrayList<>();
        for (Object element : list) {
            Object key = StoredForm.of(column, element);
            if (key != null) {
                keys.add(key);
            }
        }
        return keys.isEmpty() ? null : List.copyOf(keys);
    }

    private Object user(@Nullable Long id) {
        if (id == null || agency.users().find(id).isEmpty()) {
            throw new ActionFailure(ApiError.UNKNOWN_USER, String.valueOf(id));
        }
        return id;
    }

    /** Returns {@code stored} with {@code changes}; a null among them removes its criterion. */
    static Map<String, Object> merged(Map<String, Object> stored, Map<String, @Nullable Object> changes) {
        Map<String, Object> merged = new LinkedHashMap<>(stored);
        changes.forEach((name, value) -> {
            if (value == null) {
                merged.remove(name);
            } else {
                merged.put(name, value);
            }
        });
        return merged;
    }
}
