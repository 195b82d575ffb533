package io.github.onoffice4j.sandbox.calls.file;

import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.FileKinds;
import io.github.onoffice4j.sandbox.store.Kind;
import io.github.onoffice4j.sandbox.store.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code modify fileRelation}, and {@code modify file}, its old form without the estate: what is known about an estate's
 * file (onOffice API documentation, "Modify file").
 */
final class FileModify implements Call {
    private final Agency agency;

    FileModify(Agency agency) {
        this.agency = agency;
    }

    @Override
    public Answer answer(ActionRequest action) {
        Parameters parameters = Parameters.of(action);
        long id = parameters.integer("fileId", ApiError.MISSING_PARAMETER, "fileId");
        boolean isOldForm = action.resourceType().equals("file");
        if (!isOldForm
                && !parameters
                        .text("relationtype", ApiError.MISSING_PARAMETER, "relationtype")
                        .equals("estate")) {
            throw new ActionFailure(ApiError.INVALID_MODULE);
        }
        String estate = isOldForm ? "" : parameters.text("parentid", ApiError.MISSING_PARAMETER, "parentid");
        Map<String, @Nullable Object> values = values(parameters);
        agency.table(Kind.FILE).together(files -> modify(files, id, estate, values));
        return Answer.ok();
    }

    private static Map<String, @Nullable Object> values(Parameters parameters) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (String name : List.of("Art", "title", "freetext", "documentAttribute")) {
            if (parameters.has(name)) {
                String text = parameters.text(name);
                values.put(name, text.isEmpty() ? null : text);
            }
        }
        if (values.containsKey("Art") && !FileKinds.isKnown(String.valueOf(values.get("Art")))) {
            throw new ActionFailure(ApiError.INVALID_FILE_TYPE);
        }
        return values;
    }

    private static Row modify(Table files, long id, String estate, Map<String, @Nullable Object> values) {
        Row file = files.find(id)
                .filter(row -> row.text("module").equals("estate")
                        && (estate.isEmpty() || row.text("record").equals(estate)))
                .orElseThrow(() -> new ActionFailure(ApiError.FILE_NOT_FOUND));
        List<Row> others = EstateFiles.of(files, file.text("record")).stream()
                .filter(other -> other.id() != id)
                .toList();
        Object attribute = values.get("documentAttribute");
        EstateFiles.checkAttribute(others, attribute == null ? "" : attribute.toString());
        if (FileKinds.TITLE_PICTURE.equals(values.get("Art"))) {
            others.stream()
                    .filter(other -> other.text("Art").equals(FileKinds.TITLE_PICTURE))
                    .forEach(other -> files.update(other.id(), row -> row.with(Map.of("Art", "Foto"))));
        }
        return files.update(id, row -> row.with(values)).orElse(file);
    }
}
