package io.github.onoffice4j.sandbox.calls.file;

import io.github.onoffice4j.sandbox.behaviour.Quirk;
import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.calls.Language;
import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.FileKinds;
import io.github.onoffice4j.sandbox.store.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code get estatepictures}: published files of estates for a website; each in a list of its own. */
final class EstatePicturesCall implements Call {
    private final Agency agency;
    private final FileAddresses addresses;

    EstatePicturesCall(Agency agency) {
        this.agency = agency;
        this.addresses = new FileAddresses(agency);
    }

    @Override
    public Answer answer(ActionRequest action) {
        Parameters parameters = Parameters.of(action);
        List<Long> estates = parameters.ids("estateids");
        List<String> categories = parameters.texts("categories");
        if (estates.isEmpty() || categories.isEmpty()) {
            throw new ActionFailure(ApiError.MISSING_PICTURE_PARAMETERS);
        }
        Language.of(parameters.get("language"));
        String size = parameters.text("size").isEmpty() ? "original" : parameters.text("size");
        List<Answer.Entry> records = new ArrayList<>();
        for (Long estate : estates) {
            EstateFiles.of(agency.table(Kind.FILE), estate.toString()).stream()
                    .filter(file -> file.text("published").equals("1"))
                    .filter(file -> categories.contains(file.text("Art")))
                    .forEach(file -> records.add(
                            new Answer.Entry(file.id(), "files", List.of(elements(file, estate.toString(), size)))));
        }
        boolean isWrong = agency.behaviour().has(Quirk.PICTURES_COUNT_WRONG) && !records.isEmpty();
        return new Answer(true, isWrong ? 1L : records.size(), records);
    }

    private Map<String, @Nullable Object> elements(Row file, String estate, String size) {
        Map<String, @Nullable Object> elements = new LinkedHashMap<>();
        elements.put("estateid", estate);
        elements.put("type", file.text("Art"));
        elements.put("url", FileKinds.isLink(file.text("Art")) ? file.text("url") : addresses.of(file, size));
        elements.put("title", file.text("title"));
        elements.put("text", file.text("freetext"));
        elements.put("originalname", file.text("originalname"));
        elements.put("modified", file.get("modified"));
        elements.put("estateMainId", estate);
        return elements;
    }
}
