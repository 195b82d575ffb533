package io.github.onoffice4j.sandbox.calls;

import io.github.onoffice4j.sandbox.envelope.ActionFailure;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.php.PhpValue;
import io.github.onoffice4j.sandbox.record.Column;
import io.github.onoffice4j.sandbox.record.Countries;
import io.github.onoffice4j.sandbox.record.StoredForm;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.tenant.SelectValue;
import io.github.onoffice4j.sandbox.tenant.TenantField;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the values that {@code create address} and {@code modify address} write: fields beside other parameters. */
final class AddressWriter {
    /** Parameters that are no fields; the state {@code Status} is accepted without effect, it follows Status2Adr. */
    private static final Set<String> NO_FIELDS =
            Set.of("checkDuplicate", "noOverrideByDuplicate", "outlookSync", "extendedclaim", "Status");

    private final Agency agency;

    AddressWriter(Agency agency) {
        this.agency = agency;
    }

    /** Says whether {@code parameter} is a field of the address. */
    static boolean isField(String parameter) {
        return !NO_FIELDS.contains(parameter);
    }

    /** Returns the stored form of a field's value, null when it is cleared. */
    @Nullable Object value(String name, @Nullable Object sent) {
        Column column = agency.addressColumns()
                .writable(name)
                .orElseThrow(() -> new ActionFailure(ApiError.UNKNOWN_FIELD_IN_WRITE, name));
        return name.equals("Land") ? country(column, sent) : StoredForm.of(column, sent);
    }

    private static @Nullable Object country(Column column, @Nullable Object sent) {
        String text = PhpValue.text(sent);
        TenantField field = column.field();
        if (text == null || text.isEmpty()) {
            return StoredForm.of(column, sent);
        }
        if (field == null || field.values() == null) {
            return Countries.name(text).orElse(text);
        }
        String key = Objects.requireNonNull(field.values()).stream()
                .filter(value -> value.labels().in(Language.GERMAN).equals(text))
                .map(SelectValue::key)
                .findFirst()
                .orElse(text);
        return StoredForm.of(column, key);
    }
}
