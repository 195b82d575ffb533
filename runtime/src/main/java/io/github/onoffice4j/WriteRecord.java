package io.github.onoffice4j;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Creates or modifies a record; the result is its number. */
final class WriteRecord<R extends OnOfficeRecord<R>> implements ModuleOperation<Long> {

    private final RecordModule<R> module;
    private final ActionId actionId;
    private final RecordModule.WriteCall call;
    private final String resourceId;
    private final Map<String, Object> parameters;

    private WriteRecord(ActionId actionId, RecordModule.WriteCall call, String resourceId, DraftState<R> draft) {
        this.module = draft.module();
        this.actionId = actionId;
        this.call = call;
        this.resourceId = resourceId;
        this.parameters = parameters(draft);
    }

    static <R extends OnOfficeRecord<R>> WriteRecord<R> create(DraftState<R> draft) {
        return new WriteRecord<>(ActionId.CREATE, draft.module().create(), "", draft);
    }

    static <R extends OnOfficeRecord<R>> WriteRecord<R> modify(long id, DraftState<R> draft) {
        if (id <= 0) {
            throw new IllegalArgumentException("A record is modified by its number, which is above 0: number " + id
                    + ", for module " + draft.module());
        }
        return new WriteRecord<>(ActionId.MODIFY, draft.module().modify(), Long.toString(id), draft);
    }

    private Map<String, Object> parameters(DraftState<R> draft) {
        Map<String, Object> data = new LinkedHashMap<>();
        Map<String, Object> beside = new LinkedHashMap<>();
        draft.entries().forEach((name, entry) -> {
            refuseForeign(name, entry.target(), draft.module());
            boolean inData = entry.target().inData() && call.container() == RecordModule.Container.DATA;
            (inData ? data : beside).put(name, entry.value());
        });
        if (call.container() == RecordModule.Container.DATA) {
            beside.put("data", data);
        }
        return beside;
    }

    private void refuseForeign(String name, WriteTarget target, RecordModule<R> module) {
        boolean create = actionId == ActionId.CREATE;
        if (create ? target.modifyOnly() : target.createOnly()) {
            throw new IllegalStateException(String.format(
                    "Only the %s call takes \"%s\": leave it out of a draft to %s, in module %s",
                    create ? "modify" : "create", name, create ? "create" : "modify", module));
        }
    }

    @Override
    public RecordModule<R> module() {
        return module;
    }

    @Override
    public ActionId actionId() {
        return actionId;
    }

    @Override
    public String resourceType() {
        return call.resourceType();
    }

    @Override
    public String resourceId() {
        return resourceId;
    }

    @Override
    public Map<String, Object> parameters() {
        return parameters;
    }

    @Override
    public Long decode(ActionResult result) {
        // Modify calls answer with record 0, whatever was modified.
        if (actionId == ActionId.MODIFY) {
            return Long.valueOf(resourceId);
        }
        if (result.records().isEmpty()) {
            throw new MalformedResponseException(
                    "The answer of a create call names the new record, but there was none: create " + resourceType());
        }
        return result.records().get(0).numericId();
    }

    @Override
    public String toString() {
        return actionId.name().toLowerCase(Locale.ROOT) + " " + resourceType() + " " + parameters;
    }
}
