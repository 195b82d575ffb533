package io.github.onoffice4j.sandbox.calls.file;

import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Content;
import io.github.onoffice4j.sandbox.store.FileKinds;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * {@code do uploadfile} (onOffice API documentation, "Upload file"): with {@code data} it takes one block and ignores
 * everything else; without, it makes a file of the blocks so far.
 */
final class UploadFileCall implements Call {
    private final Agency agency;
    private final FileWriter writer;

    UploadFileCall(Agency agency) {
        this.agency = agency;
        this.writer = new FileWriter(agency);
    }

    @Override
    public Answer answer(ActionRequest action) {
        Parameters parameters = Parameters.of(action);
        if (parameters.has("data")) {
            return block(parameters);
        }
        if (FileKinds.isLink(parameters.text("Art")) && !parameters.text("url").isEmpty()) {
            Map<String, Object> elements = new LinkedHashMap<>();
            elements.put("fileId", Long.toString(writer.store(parameters, Content.EMPTY)));
            elements.put("success", "success");
            return Answer.one(false, 0, elements);
        }
        String uploadId = parameters.text("tmpUploadId");
        Content content = agency.uploads().take(uploadId).orElseThrow(() -> new ActionFailure(ApiError.MISSING_UPLOAD));
        try {
            return finished(parameters, uploadId, content);
        } catch (RuntimeException failed) {
            agency.uploads().giveBack(uploadId, content);
            throw failed;
        }
    }

    private Answer finished(Parameters parameters, String uploadId, Content content) {
        Map<String, Object> elements = new LinkedHashMap<>();
        elements.put("filesize", content.length());
        if (parameters.text("module").equals("tmpUpload")) {
            FileWriter.fileName(parameters);
            elements.put("tmpUploadId", UUID.randomUUID().toString());
            elements.put("cacheFileUuid", agency.uploads().keep(content));
        } else {
            elements.put("tmpUploadId", uploadId);
            elements.put("fileId", Long.toString(writer.store(parameters, content)));
        }
        elements.put("success", "success");
        return Answer.one(false, 0, elements);
    }

    private Answer block(Parameters parameters) {
        byte[] block = decoded(parameters.get("data"));
        String id = parameters.text("tmpUploadId");
        long size;
        if (id.isEmpty()) {
            id = agency.uploads().begin(block);
            size = block.length;
        } else {
            size = agency.uploads().append(id, block).orElseThrow(() -> new ActionFailure(ApiError.MISSING_UPLOAD));
        }
        Map<String, Object> elements = new LinkedHashMap<>();
        elements.put("filesize", size);
        elements.put("tmpUploadId", id);
        return Answer.one(false, 0, elements);
    }

    /** Each block is decoded on its own, so text that was cut within four characters gives broken bytes. */
    private static byte[] decoded(@Nullable Object data) {
        if (!(data instanceof String text)) {
            throw new ActionFailure(ApiError.DATA_NO_STRING);
        }
        String symbols = text.replaceAll("[^A-Za-z0-9+/]", "");
        // One symbol too many holds too few bits for a byte; PHP drops it.
        int whole = symbols.length() % 4 == 1 ? symbols.length() - 1 : symbols.length();
        return Base64.getDecoder().decode(symbols.substring(0, whole));
    }
}
