package io.github.onoffice4j.sandbox.calls.mail;

import io.github.onoffice4j.sandbox.calls.Owners;
import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.php.PhpValue;
import io.github.onoffice4j.sandbox.record.ContactEntry;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Kind;
import io.github.onoffice4j.sandbox.store.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code get emailInfo}, {@code get emailassignments} and {@code do emailassignments}: what an e-mail of the inbox is
 * linked with. An e-mail is named by identity, folder, uid and message id.
 */
final class Mails {
    private final Agency agency;

    Mails(Agency agency) {
        this.agency = agency;
    }

    Answer info(ActionRequest action) {
        Row mail = find(Parameters.of(action), "emailIdentity", "messageId");
        Owners owners = Owners.of(agency);
        Map<String, Object> elements = new LinkedHashMap<>();
        elements.put("isPortalRequest", false);
        elements.put(
                "addresses",
                linked(mail, "addressIds", agency.addresses())
                        .map(Mails::address)
                        .toList());
        elements.put(
                "estates",
                linked(mail, "estateIds", agency.estates())
                        .map(row -> estate(row, owners))
                        .toList());
        elements.put("actions", actions(mail).stream().map(Mails::action).toList());
        agency.lastSeen().see(Kind.MAIL, mail.id(), agency.now());
        return Answer.one(true, mail.text("messageId"), elements);
    }

    /** Returns what was done with an e-mail of the inbox: {@code replied}, {@code forwarded}. */
    static List<String> actions(Row mail) {
        return mail.get("actions") instanceof List<?> actions
                ? actions.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static Map<String, String> action(String type) {
        Map<String, String> action = new LinkedHashMap<>();
        action.put("type", type);
        action.put("description", type.equals("replied") ? "Beantwortet" : "Weitergeleitet");
        return action;
    }

    Answer firstAssignment(ActionRequest action) {
        Row mail = find(Parameters.of(action), "emailidentity", "messageid");
        Optional<Row> address = linked(mail, "addressIds", agency.addresses()).findFirst();
        Optional<Row> estate = linked(mail, "estateIds", agency.estates()).findFirst();
        Map<String, Object> elements = new LinkedHashMap<>();
        elements.put("addressid", address.map(Row::id).orElse(0L));
        elements.put("addresscustomerno", text(address, "KdNr"));
        elements.put("addressfirstname", text(address, "Vorname"));
        elements.put("addresssurname", text(address, "Name"));
        elements.put("addresscompany", text(address, "Zusatz1"));
        elements.put("estateid", estate.map(Row::id).orElse(0L));
        elements.put("estateexternalno", text(estate, "objektnr_extern"));
        elements.put("estateowner", estate.map(Owners.of(agency)::of).orElse(""));
        elements.put("estatestreet", text(estate, "strasse"));
        elements.put("estatecity", text(estate, "ort"));
        return Answer.one(true, 0, elements);
    }

    Answer assign(ActionRequest action) {
        Parameters parameters = Parameters.of(action);
        Row mail = find(parameters, "emailidentity", "messageid");
        if (parameters.has("addressIds") && parameters.has("addressid")) {
            throw new ActionFailure(ApiError.EITHER_ADDRESS_ID);
        }
        if (!parameters.list("addressIds").stream().allMatch(id -> PhpValue.integer(id) != null)) {
            throw new ActionFailure(ApiError.ADDRESS_IDS_NO_INTEGERS);
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (String name : List.of("addressIds", "addressid")) {
            if (parameters.has(name)) {
                values.put("addressIds", ids(parameters, name, agency.addresses(), ApiError.UNKNOWN_ADDRESS));
            }
        }
        if (parameters.has("estateid")) {
            values.put("estateIds", ids(parameters, "estateid", agency.estates(), ApiError.UNKNOWN_ESTATE));
        }
        agency.table(Kind.MAIL).update(mail.id(), row -> row.with(values));
        return Answer.ok();
    }

    /** Returns the ids that are to be linked; 0 unlinks. */
    private static List<String> ids(Parameters parameters, String name, Table table, ApiError unknown) {
        List<Long> ids = parameters.ids(name).stream().filter(id -> id != 0).toList();
        if (!ids.stream().allMatch(id -> table.find(id).isPresent())) {
            throw new ActionFailure(unknown);
        }
        return ids.stream().map(String::valueOf).toList();
    }

    private Row find(Parameters parameters, String identityName, String messageName) {
        String identity = parameters.text(identityName, ApiError.MISSING_EMAIL_IDENTITY);
        String messageId = parameters.text(messageName, ApiError.MISSING_MESSAGE_ID);
        String uid = parameters.text("uid", ApiError.MISSING_EMAIL_UID);
        String folder = parameters.text("folder", ApiError.MISSING_EMAIL_FOLDER);
        Row mail = agency.table(Kind.MAIL).rows().stream()
                .filter(row -> row.text("identity").equals(identity)
                        && row.text("uid").equals(uid)
                        && row.text("folder").equals(folder))
                .findFirst()
                .orElseThrow(() -> new ActionFailure(ApiError.UNKNOWN_EMAIL));
        if (!mail.text("messageId").equals(messageId)) {
            throw new ActionFailure(ApiError.MISMATCHING_MESSAGE_ID);
        }
        return mail;
    }

    private static Stream<Row> linked(Row mail, String field, Table table) {
        return mail.get(field) instanceof List<?> ids
                ? ids.stream()
                        .map(id -> table.find(Long.parseLong(id.toString())))
                        .flatMap(Optional::stream)
                : Stream.empty();
    }

    private static Map<String, Object> address(Row row) {
        ContactEntry email = ContactEntry.main(row, "email");
        Map<String, Object> address = new LinkedHashMap<>();
        address.put("addressId", row.id());
        address.put("addressCustomerNo", Long.valueOf(row.text("KdNr")));
        address.put("addressFirstname", row.text("Vorname"));
        address.put("addressSurname", row.text("Name"));
        address.put("addressCompany", row.text("Zusatz1"));
        address.put("addressEmail", email == null ? "" : email.value());
        return address;
    }

    private static Map<String, Object> estate(Row row, Owners owners) {
        Map<String, Object> estate = new LinkedHashMap<>();
        estate.put("estateId", row.id());
        estate.put("estateExternalNo", row.text("objektnr_extern"));
        estate.put("estateStreet", row.text("strasse"));
        estate.put("estateCity", row.text("ort"));
        estate.put("estateOwner", owners.of(row));
        return estate;
    }

    private static String text(Optional<Row> row, String field) {
        return row.map(present -> present.text(field)).orElse("");
    }
}
