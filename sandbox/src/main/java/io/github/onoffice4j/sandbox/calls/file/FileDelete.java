package io.github.onoffice4j.sandbox.calls.file;

import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Kind;
import io.github.onoffice4j.sandbox.store.Table;
import java.util.List;

/** {@code delete fileRelation}, and {@code delete file}, its old form (onOffice API documentation, "Delete file"). */
final class FileDelete implements Call {
    private static final List<String> MODULES = List.of("estate", "address", "agentsLog", "task");

    private final Agency agency;

    FileDelete(Agency agency) {
        this.agency = agency;
    }

    @Override
    public Answer answer(ActionRequest action) {
        Parameters parameters = Parameters.of(action);
        boolean isOldForm = action.resourceType().equals("file");
        String module =
                isOldForm ? "estate" : parameters.text("relationtype", ApiError.MISSING_PARAMETER, "relationtype");
        if (!MODULES.contains(module)) {
            throw new ActionFailure(ApiError.INVALID_MODULE);
        }
        String record = isOldForm ? "" : parameters.text("parentid", ApiError.MISSING_PARAMETER, "parentid");
        long id = parameters.integer("fileId", ApiError.MISSING_PARAMETER, "fileId");
        agency.table(Kind.FILE).together(files -> delete(files, id, module, record));
        return Answer.ok();
    }

    private static Row delete(Table files, long id, String module, String record) {
        Row file = files.find(id)
                .filter(row -> row.text("module").equals(module)
                        && (record.isEmpty() || row.text("record").equals(record)))
                .orElseThrow(() -> new ActionFailure(ApiError.FILE_NOT_FOUND));
        files.delete(id);
        if (module.equals("estate")) {
            EstateFiles.closeUp(files, file.text("record"));
        }
        return file;
    }
}
