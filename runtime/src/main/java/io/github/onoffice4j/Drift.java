package io.github.onoffice4j;

import io.github.onoffice4j.event.MissingFieldEvent;
import io.github.onoffice4j.event.UnknownValueEvent;
import io.github.onoffice4j.field.Field;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * What a client meets that its model does not know: counts it, tells the listeners and decides what follows. Safe for use by many
 * threads.
 *
 * <p>A model that fits no longer could meet any number of keys; those beyond {@value #MOST} are counted together.
 */
final class Drift {

    private static final int MOST = 10_000;

    private final UnknownValues unknownValues;
    private final MissingFields missingFields;
    private final Listeners listeners;
    private final Map<UnknownValueEvent, LongAdder> values = new ConcurrentHashMap<>();
    private final Map<MissingFieldEvent, LongAdder> fields = new ConcurrentHashMap<>();
    private final LongAdder others = new LongAdder();

    Drift(UnknownValues unknownValues, MissingFields missingFields, Listeners listeners) {
        this.unknownValues = unknownValues;
        this.missingFields = missingFields;
        this.listeners = listeners;
    }

    /** A record holds a key that the model does not know. */
    void unknown(Field<?, ?> field, String key, long recordId) {
        UnknownValueEvent value = new UnknownValueEvent(field.module(), field.name(), key);
        LongAdder count = values.get(value);
        if (count == null && values.size() < MOST) {
            LongAdder first = new LongAdder();
            count = values.putIfAbsent(value, first);
            if (count == null) {
                count = first;
                listeners.tell(listener -> listener.onUnknownValue(value));
            }
        }
        (count == null ? others : count).increment();
        if (unknownValues == UnknownValues.FAIL) {
            throw new UnknownValueException(field, key, recordId);
        }
    }

    /**
     * Returns the operation without the field for which the server has refused it.
     *
     * @throws ActionException the refusal, unless the operation is a read that can do without the field and the client was told to
     *     go on
     */
    <T> Operation<T> without(ActionException refusal, Operation<T> operation) {
        if (operation instanceof ModuleOperation<T> records) {
            return records.without(refusal, this);
        }
        throw refusal;
    }

    /**
     * Returns the query without the field for which the server has refused it.
     *
     * @throws ActionException the refusal, if it has another reason, the query cannot do without the field, or the client was told
     *     to fail
     */
    <R extends OnOfficeRecord<R>> QueryState<R> without(ActionException refusal, QueryState<R> query) {
        String name = refusal.field().orElse("");
        if (!query.canDoWithout(name)) {
            throw refusal;
        }
        MissingFieldEvent event = new MissingFieldEvent(query.module().name(), name);
        fields.computeIfAbsent(event, each -> new LongAdder()).increment();
        if (missingFields == MissingFields.FAIL) {
            throw refusal;
        }
        listeners.tell(listener -> listener.onMissingField(event));
        return query.without(name);
    }

    DriftReport report() {
        List<DriftReport.UnknownValue> unknown = values.entrySet().stream()
                .map(entry -> new DriftReport.UnknownValue(
                        entry.getKey().module(),
                        entry.getKey().field(),
                        entry.getKey().key(),
                        entry.getValue().sum()))
                .sorted(Comparator.comparing(DriftReport.UnknownValue::module)
                        .thenComparing(DriftReport.UnknownValue::field)
                        .thenComparing(DriftReport.UnknownValue::key))
                .toList();
        List<DriftReport.MissingField> missing = fields.entrySet().stream()
                .map(entry -> new DriftReport.MissingField(
                        entry.getKey().module(),
                        entry.getKey().field(),
                        entry.getValue().sum()))
                .sorted(Comparator.comparing(DriftReport.MissingField::module)
                        .thenComparing(DriftReport.MissingField::field))
                .toList();
        return new DriftReport(unknown, missing, others.sum());
    }
}
