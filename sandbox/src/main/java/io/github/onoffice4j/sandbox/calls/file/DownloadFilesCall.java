package io.github.onoffice4j.sandbox.calls.file;

import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.calls.Language;
import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.store.Agency;
import java.util.List;

/** {@code get downloadFiles}: a page with an address' files; its one record is not counted. */
final class DownloadFilesCall implements Call {
    private final Agency agency;

    DownloadFilesCall(Agency agency) {
        this.agency = agency;
    }

    @Override
    public Answer answer(ActionRequest action) {
        if (!action.resourceId().equals("address")) {
            throw new ActionFailure(ApiError.UNKNOWN_RESOURCE_ID, action.resourceId());
        }
        Parameters parameters = Parameters.of(action);
        long id = parameters.integer("addressid", ApiError.MISSING_ADDRESS_ID);
        String language = Language.of(parameters.get("language"));
        if (agency.addresses().find(id).isEmpty()) {
            throw new ActionFailure(ApiError.UNKNOWN_RECORD);
        }
        String url = new FileAddresses(agency).ofPage(id, language);
        return new Answer(true, 0L, List.of(new Answer.Entry("downloadUrl", "file", List.of(url))));
    }
}
