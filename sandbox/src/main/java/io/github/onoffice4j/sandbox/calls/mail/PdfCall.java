package io.github.onoffice4j.sandbox.calls.mail;

import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.calls.Language;
import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Publications;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;

/** {@code get pdf}: an exposé as a PDF of one page, in a zlib stream unless told otherwise. */
final class PdfCall implements Call {
    private static final String MEDIA_TYPE = "application/pdf";

    private final Agency agency;

    PdfCall(Agency agency) {
        this.agency = agency;
    }

    @Override
    public Answer answer(ActionRequest action) {
        Parameters parameters = Parameters.of(action);
        long id = parameters.integer("estateid", ApiError.MISSING_ESTATE_ID);
        String template = Templates.title(Templates.EXPOSES, parameters.text("template"))
                .orElseThrow(() -> new ActionFailure(ApiError.INVALID_EXPOSE));
        Row estate = agency.estates().find(id).orElseThrow(() -> new ActionFailure(ApiError.INVALID_PDF_DATA));
        byte[] pdf = PdfDocument.of(lines(parameters, estate, template));
        if (parameters.isTrue("asurl")) {
            String url = agency.publications()
                    .publish("pdf/" + id + "-" + template + ".pdf", MEDIA_TYPE, Publications.ENDLESS, () -> pdf);
            return Answer.one(true, 0, List.of(url));
        }
        boolean isCompressed = !parameters.has("gzcompress") || parameters.isTrue("gzcompress");
        Map<String, Object> elements = new LinkedHashMap<>();
        elements.put("type", MEDIA_TYPE);
        elements.put("document", Base64.getEncoder().encodeToString(isCompressed ? compressed(pdf) : pdf));
        return Answer.one(true, 0, elements);
    }

    private List<String> lines(Parameters parameters, Row estate, String template) {
        List<String> lines = new ArrayList<>();
        lines.add("Exposé (" + template + ", " + Language.of(parameters.get("language")) + ")");
        lines.add(estate.text("objektnr_extern") + " " + estate.text("objekttitel"));
        boolean isPlaceShown = parameters.isTrue("forceEstateLocation")
                || estate.text("objektadresse_freigeben").equals("1");
        String street = isPlaceShown ? estate.text("strasse") + " " + estate.text("hausnummer") + ", " : "";
        lines.add(street + estate.text("plz") + " " + estate.text("ort"));
        for (long address : parameters.ids("addressids")) {
            Row receiver =
                    agency.addresses().find(address).orElseThrow(() -> new ActionFailure(ApiError.INVALID_PDF_DATA));
            lines.add("Für " + receiver.text("Vorname") + " " + receiver.text("Name"));
        }
        return lines;
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
