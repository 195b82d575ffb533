package io.github.onoffice4j.sandbox.calls.relation;

import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Links that the parent's record holds itself, as a list of ids.
 *
 * @param parent what the parent is
 * @param field where its record has the ids of the children
 * @param isCreatable whether calls may add links
 * @param isDeletable whether calls may remove links
 */
record FieldRelation(Kind parent, String field, boolean isCreatable, boolean isDeletable) implements Relation {
    static FieldRelation readOnly(Kind parent, String field) {
        return new FieldRelation(parent, field, false, false);
    }

    @Override
    public Stream<Link> links(Agency agency) {
        return agency.table(parent).rows().stream()
                .flatMap(row -> ids(row).stream().map(id -> new Link(row.id(), Long.parseLong(id))));
    }

    @Override
    public void create(Agency agency, Link link) {
        check(isCreatable);
        agency.table(parent).update(link.parent(), row -> changed(row, link.child(), true));
    }

    @Override
    public void delete(Agency agency, Link link) {
        check(isDeletable);
        agency.table(parent).update(link.parent(), row -> changed(row, link.child(), false));
    }

    private Row changed(Row row, long child, boolean add) {
        List<String> ids = new ArrayList<>(ids(row));
        boolean isThere = ids.remove(Long.toString(child));
        if (add && isThere) {
            return row;
        }
        if (add) {
            ids.add(Long.toString(child));
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put(field, ids.isEmpty() ? null : List.copyOf(ids));
        return row.with(values);
    }

    private List<String> ids(Row row) {
        return row.get(field) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static void check(boolean isAllowed) {
        if (!isAllowed) {
            throw new ActionFailure(ApiError.UNKNOWN_RELATION);
        }
    }
}
