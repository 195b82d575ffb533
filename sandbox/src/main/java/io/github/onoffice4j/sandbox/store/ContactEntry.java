package io.github.onoffice4j.sandbox.store;

/**
 * A phone or fax number or an e-mail address of an address.
 *
 * @param id the number of the entry
 * @param type {@code private}, {@code business} or empty
 * @param main whether it is the main entry, or the one marked as default
 * @param shown whether reads of all entries contain it; one added later without being made the main entry was seen to be missing
 */
public record ContactEntry(long id, ContactKind kind, String type, String value, boolean main, boolean shown) {

    /** Returns the key of the entry in a read. */
    public String key() {
        return kind.word() + type + "__" + id;
    }

    ContactEntry asMain(boolean nowMain) {
        return new ContactEntry(id, kind, type, value, nowMain, shown || nowMain);
    }

    ContactEntry withValue(String newValue) {
        return new ContactEntry(
                id,
                kind == ContactKind.MOBILE ? ContactKind.PHONE.of(newValue) : kind.of(newValue),
                type,
                newValue,
                main,
                shown);
    }
}
