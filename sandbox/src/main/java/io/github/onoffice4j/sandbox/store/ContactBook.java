package io.github.onoffice4j.sandbox.store;

import java.util.HashMap;
import java.util.Map;

/**
 * The contact data of all addresses, and the numbers new entries and new customers get.
 *
 * <p>Not safe for use by many threads: a {@link Database} guards it.
 */
public final class ContactBook {

    private static final int STEP = 2;

    private final Map<Long, ContactEntries> entries = new HashMap<>();
    private long nextEntry = 13021;
    private long nextCustomer = 1001;

    public ContactEntries of(long addressId) {
        return entries.getOrDefault(addressId, ContactEntries.NONE);
    }

    public void put(long addressId, ContactEntries changed) {
        entries.put(addressId, changed);
    }

    public long newEntryId() {
        long id = nextEntry;
        nextEntry += STEP;
        return id;
    }

    public long newCustomerNumber() {
        return nextCustomer++;
    }
}
