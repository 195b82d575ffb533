package io.github.onoffice4j.sandbox.records;

import io.github.onoffice4j.sandbox.store.StoredRecord;

/** The address under which a mobile device shows a record, in a domain that never exists. */
final class MobileUrl {

    private MobileUrl() {}

    static String of(String module, StoredRecord record) {
        return "https://mobile.onoffice.invalid/" + module + "/" + record.id();
    }
}
