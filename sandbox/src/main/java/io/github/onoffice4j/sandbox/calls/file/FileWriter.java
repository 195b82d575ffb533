package io.github.onoffice4j.sandbox.calls.file;

import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Content;
import io.github.onoffice4j.sandbox.store.FileKinds;
import io.github.onoffice4j.sandbox.store.Kind;
import io.github.onoffice4j.sandbox.store.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stores a file that was uploaded, or a link, at the record it belongs to. */
final class FileWriter {
    private static final Map<String, Kind> MODULES =
            Map.of("estate", Kind.ESTATE, "address", Kind.ADDRESS, "agentsLog", Kind.AGENTS_LOG, "task", Kind.TASK);

    private final Agency agency;

    FileWriter(Agency agency) {
        this.agency = agency;
    }

    /** Returns the id of the new file. */
    long store(Parameters parameters, Content content) {
        String module = parameters.text("module");
        Kind kind = MODULES.get(module);
        if (kind == null) {
            throw new ActionFailure(ApiError.INVALID_MODULE);
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("module", module);
        values.put("modified", agency.epochSecond());
        values.put("user", agency.apiUser().text("Name"));
        boolean isLink = module.equals("estate") && FileKinds.isLink(parameters.text("Art"));
        if (!isLink) {
            putFile(values, module, fileName(parameters), content);
        }
        long record = parameters.integer("relatedRecordId", ApiError.UNKNOWN_RECORD);
        if (agency.table(kind).find(record).isEmpty()) {
            throw new ActionFailure(ApiError.UNKNOWN_RECORD);
        }
        values.put("record", Long.toString(record));
        return agency.table(Kind.FILE).together(files -> {
            if (module.equals("estate")) {
                putEstateFile(values, parameters, files, content, isLink);
            }
            return files.insert(List.of(values)).get(0);
        });
    }

    private void putFile(Map<String, @Nullable Object> values, String module, String file, Content content) {
        String name = UUID.randomUUID().toString();
        int dot = file.lastIndexOf('.');
        String extension = dot < 0 ? "" : file.substring(dot);
        boolean isAddress = module.equals("address");
        values.put("name", isAddress ? file : name);
        values.put("originalname", file);
        values.put("filename", isAddress ? agency.today().replace("-", "") + name + extension : name + extension);
        values.put("date", agency.today());
        values.put("content", content);
    }

    /** Returns the name of the file, or ends the action with 114 or 213. */
    static String fileName(Parameters parameters) {
        String file = parameters.text("file", ApiError.MISSING_FILE_NAME);
        if (file.matches("(?s).*[/\\\\\\p{Cntrl}].*")) {
            throw new ActionFailure(ApiError.INVALID_FILE_NAME);
        }
        return file;
    }

    private void putEstateFile(
            Map<String, @Nullable Object> values, Parameters parameters, Table files, Content content, boolean isLink) {
        String kind = parameters.text("Art");
        if (!FileKinds.isKnown(kind)) {
            throw new ActionFailure(ApiError.INVALID_FILE_TYPE);
        }
        if (FileKinds.isPicture(kind) && !ImageFormat.isImage(content)) {
            throw new ActionFailure(ApiError.INVALID_IMAGE);
        }
        List<Row> others = EstateFiles.of(files, String.valueOf(values.get("record")));
        if (kind.equals(FileKinds.TITLE_PICTURE) && EstateFiles.hasTitlePicture(others)) {
            throw new ActionFailure(ApiError.TITLE_PICTURE_EXISTS);
        }
        String attribute = parameters.text("documentAttribute");
        EstateFiles.checkAttribute(others, attribute);
        values.put("Art", kind);
        values.put("title", parameters.text("title"));
        values.put("freetext", parameters.text("freetext"));
        values.put("documentAttribute", attribute.isEmpty() ? null : attribute);
        values.put("published", parameters.isTrue("setDefaultPublicationRights") ? "1" : "0");
        if (isLink) {
            values.put("url", parameters.text("url"));
        }
        Long position = parameters.integer("position");
        values.put("position", EstateFiles.makeRoom(files, others, position));
    }
}
