package io.github.onoffice4j.sandbox.calls.mail;

import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.store.Agency;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;

/** {@code get pdf}: an exposé as a PDF of one empty page, in a zlib stream unless told otherwise. */
final class PdfCall implements Call {
    private static final String PDF = """
        %PDF-1.4
        1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
        2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
        3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
        trailer<</Root 1 0 R>>
        %%EOF
        """;

    private final Agency agency;

    PdfCall(Agency agency) {
        this.agency = agency;
    }

    @Override
    public Answer answer(ActionRequest action) {
        Parameters parameters = Parameters.of(action);
        long estate = parameters.integer("estateid", ApiError.MISSING_ESTATE_ID);
        String template = parameters.text("template", ApiError.INVALID_EXPOSE);
        if (!Templates.EXPOSES.containsKey(template)) {
            throw new ActionFailure(ApiError.INVALID_EXPOSE);
        }
        if (agency.estates().find(estate).isEmpty()) {
            throw new ActionFailure(ApiError.INVALID_PDF_DATA);
        }
        if (parameters.isTrue("asurl")) {
            return Answer.one(true, 0, List.of("https://sandbox.invalid/pdf/" + estate));
        }
        boolean isCompressed = !parameters.has("gzcompress") || parameters.isTrue("gzcompress");
        byte[] pdf = PDF.getBytes(StandardCharsets.US_ASCII);
        Map<String, Object> elements = new LinkedHashMap<>();
        elements.put("type", "application/pdf");
        elements.put("document", Base64.getEncoder().encodeToString(isCompressed ? compressed(pdf) : pdf));
        return Answer.one(true, 0, elements);
    }

    private static byte[] compressed(byte[] bytes) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(compressed)) {
            out.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return compressed.toByteArray();
    }
}
