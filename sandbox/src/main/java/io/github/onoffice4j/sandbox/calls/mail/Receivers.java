package io.github.onoffice4j.sandbox.calls.mail;

import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.php.PhpValue;
import io.github.onoffice4j.sandbox.record.ContactEntry;
import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Agency;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whom an e-mail goes to: e-mail addresses, and addresses of the agency by their ids, of which only one may receive it.
 *
 * @param emails all of them, copies too
 * @param addresses ids of the agency's addresses among the receivers, at most one
 */
record Receivers(List<String> emails, List<Long> addresses) {

    static Receivers of(Agency agency, Parameters parameters) {
        Object sent = parameters.get("receiver");
        if (sent == null || "".equals(sent)) {
            throw new ActionFailure(ApiError.MISSING_RECEIVERS);
        }
        List<@Nullable Object> list = list(sent);
        if (list.isEmpty()) {
            throw new ActionFailure(ApiError.MISSING_RECEIVERS);
        }
        List<String> emails = new ArrayList<>();
        List<Long> addresses = new ArrayList<>();
        for (Object element : list) {
            Optional<Row> address = address(agency, element);
            address.map(Row::id).ifPresent(addresses::add);
            email(address, element).ifPresent(emails::add);
        }
        if (addresses.size() > 1 || (emails.isEmpty() && addresses.isEmpty())) {
            throw new ActionFailure(ApiError.INVALID_RECEIVERS);
        }
        copies(agency, parameters, "cc", emails);
        copies(agency, parameters, "bcc", emails);
        if (emails.isEmpty()) {
            throw new ActionFailure(ApiError.NO_MAILS_SENT);
        }
        return new Receivers(List.copyOf(emails), List.copyOf(addresses));
    }

    /** Among the receivers one that is none is skipped; a copy to nobody fails. */
    private static void copies(Agency agency, Parameters parameters, String name, List<String> emails) {
        Object sent = parameters.get(name);
        for (Object element : sent == null || "".equals(sent) ? List.of() : list(sent)) {
            emails.add(email(address(agency, element), element)
                    .orElseThrow(() -> new ActionFailure(ApiError.INVALID_RECIPIENT)));
        }
    }

    private static List<@Nullable Object> list(Object sent) {
        List<@Nullable Object> list = PhpValue.list(sent);
        if (list == null) {
            throw new ActionFailure(ApiError.RECEIVERS_NO_ARRAY);
        }
        return list;
    }

    private static Optional<Row> address(Agency agency, @Nullable Object element) {
        return Optional.ofNullable(PhpValue.integer(element)).flatMap(agency.addresses()::find);
    }

    private static Optional<String> email(Optional<Row> address, @Nullable Object element) {
        if (address.isPresent()) {
            return address.map(row -> ContactEntry.main(row, "email")).map(ContactEntry::value);
        }
        return element instanceof String text && text.matches("[^@\\s]+@[^@\\s]+")
                ? Optional.of(text)
                : Optional.empty();
    }
}
