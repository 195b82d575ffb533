package io.github.onoffice4j.sandbox.seed;

import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Kind;
import java.util.List;
import java.util.Map;

/** Makes the inbox: one e-mail, linked with two addresses and an estate. */
final class MailSeed {
    private MailSeed() {}

    static List<Row> rows(List<Long> estates, List<Long> addresses) {
        if (addresses.size() < 2) {
            return List.of();
        }
        return new SeedRows(Kind.MAIL)
                .add(Map.of(
                        "identity",
                        UserSeed.API_USER + "@example.org",
                        "folder",
                        "INBOX",
                        "uid",
                        "17",
                        "messageId",
                        "<m1@example.org>",
                        "addressIds",
                        List.of(addresses.get(0).toString(), addresses.get(1).toString()),
                        "estateIds",
                        List.of(estates.get(0).toString()),
                        "actions",
                        List.of("replied")))
                .list();
    }
}
