package io.github.onoffice4j.sandbox.calls.file;

import io.github.onoffice4j.sandbox.behaviour.Quirk;
import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Kind;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * {@code get file}: the files of an estate, an address or an appointment, which the resource id says, and the content of
 * a single one (onOffice API documentation, "Get files").
 */
final class FileCall implements Call {
    private static final int DEFAULT_LIMIT = 20;
    private static final int LARGEST_LIMIT = 100;

    private final Agency agency;

    FileCall(Agency agency) {
        this.agency = agency;
    }

    @Override
    public Answer answer(ActionRequest action) {
        Parameters parameters = Parameters.of(action);
        return switch (action.resourceId()) {
            case "estate" -> estate(parameters);
            case "address" -> address(parameters);
            case "appointment" -> appointment(parameters);
            default -> throw new ActionFailure(ApiError.UNKNOWN_RESOURCE_ID, action.resourceId());
        };
    }

    private Answer estate(Parameters parameters) {
        String estate = id(parameters, "estateid", ApiError.MISSING_ESTATE_ID);
        List<Row> files = EstateFiles.of(agency.table(Kind.FILE), estate);
        String attribute = parameters.text("documentAttribute");
        Long fileId = parameters.integer("fileid");
        FileElements elements = FileElements.of(agency, parameters, fileId != null || !attribute.isEmpty());
        if (fileId != null) {
            return single(files, row -> row.id() == fileId, elements::ofEstate);
        }
        if (!attribute.isEmpty()) {
            return single(files, row -> row.text("documentAttribute").equals(attribute), elements::ofEstate);
        }
        return page(files, parameters, elements::ofEstate);
    }

    private Answer address(Parameters parameters) {
        String address = id(parameters, "addressid", ApiError.MISSING_ADDRESS_ID);
        Long fileId = parameters.integer("fileid");
        FileElements elements = FileElements.of(agency, parameters, fileId != null);
        List<Row> files = files("address", address);
        return fileId == null
                ? page(files, parameters, elements::ofAddress)
                : single(files, row -> row.id() == fileId, elements::ofAddress);
    }

    private Answer appointment(Parameters parameters) {
        String appointment = id(parameters, "appointmentid", ApiError.MISSING_APPOINTMENT_ID);
        FileElements elements = FileElements.of(agency, parameters, false);
        return page(files("calendar", appointment), parameters, elements::ofAppointment);
    }

    private List<Row> files(String module, String record) {
        return agency.table(Kind.FILE).rows().stream()
                .filter(file -> file.text("module").equals(module)
                        && file.text("record").equals(record))
                .toList();
    }

    /** Returns the record id as it was sent: with leading zeros it finds nothing. */
    private static String id(Parameters parameters, String name, ApiError missing) {
        return parameters.text(name, missing);
    }

    private Answer single(List<Row> files, Predicate<Row> which, Form form) {
        List<Row> found = files.stream().filter(which).toList();
        if (found.isEmpty() && agency.behaviour().has(Quirk.FILE_UNKNOWN_IS_ERROR)) {
            throw new ActionFailure(ApiError.FILE_NOT_FOUND);
        }
        return answer(found, found.size(), form);
    }

    private static Answer page(List<Row> files, Parameters parameters, Form form) {
        Long limit = parameters.integer("listlimit");
        Long offset = parameters.integer("listoffset");
        long size = limit == null || limit < 1 || limit > LARGEST_LIMIT ? DEFAULT_LIMIT : limit;
        List<Row> page = files.stream()
                .skip(offset == null ? 0 : Math.max(0, offset))
                .limit(size)
                .toList();
        return answer(page, files.size(), form);
    }

    private static Answer answer(List<Row> files, long total, Form form) {
        return new Answer(
                true,
                total,
                files.stream()
                        .map(file -> new Answer.Entry(file.id(), "file", form.of(file)))
                        .toList());
    }

    /** Makes the elements of a file. */
    private interface Form {
        Map<String, @Nullable Object> of(Row file);
    }
}
