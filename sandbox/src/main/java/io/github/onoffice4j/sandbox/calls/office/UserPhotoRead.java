package io.github.onoffice4j.sandbox.calls.office;

import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.calls.Selection;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Filter;
import io.github.onoffice4j.sandbox.store.Order;
import io.github.onoffice4j.sandbox.store.Page;
import io.github.onoffice4j.sandbox.store.Publications;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLConnection;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code read userphoto}: pictures of the staff, of those who have one (onOffice API documentation, "User photo"). */
final class UserPhotoRead implements Call {
    private static final String PHOTO = "#photo";

    private final Agency agency;

    UserPhotoRead(Agency agency) {
        this.agency = agency;
    }

    @Override
    public Answer answer(ActionRequest action) {
        Parameters parameters = Parameters.of(action);
        boolean byMessenger = parameters.has("messengerUIds");
        List<Long> messengerIds = parameters.ids("messengerUIds");
        Page page = action.resourceId().isEmpty()
                ? Page.of(
                        agency.users(),
                        byMessenger
                                ? user -> messengerIds.isEmpty() || messengerIds.contains(messengerId(user))
                                : Filter.of(agency.userColumns(), parameters.get("filter"), Selection::unknownField),
                        Order.ofMap(agency.userColumns(), parameters.get("sortby"), Order.BY_ID),
                        parameters.all())
                : Page.single(agency.users(), action.resourceId());
        List<Answer.Entry> records = page.rows().stream()
                .map(user -> new Answer.Entry(
                        user.id(), "user", elements(user, parameters.isTrue("photosAsLinks"), byMessenger)))
                .toList();
        return new Answer(true, null, records);
    }

    private Map<String, @Nullable Object> elements(Row user, boolean asLink, boolean byMessenger) {
        Object photo = user.get(PHOTO);
        Map<String, @Nullable Object> elements = new LinkedHashMap<>();
        elements.put("photo", photo instanceof String base64 && asLink ? link(user.id(), base64) : photo);
        if (byMessenger) {
            elements.put("messengerUId", messengerId(user));
        }
        return elements;
    }

    private String link(long userId, String base64) {
        byte[] photo = Base64.getDecoder().decode(base64);
        return agency.publications().publish("photos/" + userId, mediaType(photo), Publications.ENDLESS, () -> photo);
    }

    private static String mediaType(byte[] photo) {
        try {
            String guessed = URLConnection.guessContentTypeFromStream(new ByteArrayInputStream(photo));
            return guessed == null ? "application/octet-stream" : guessed;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static long messengerId(Row user) {
        return user.id() + 1000;
    }
}
