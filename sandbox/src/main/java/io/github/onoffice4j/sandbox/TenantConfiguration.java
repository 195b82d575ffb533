package io.github.onoffice4j.sandbox;

import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.store.Kind;
import io.github.onoffice4j.sandbox.tenant.EditableTenant;
import io.github.onoffice4j.sandbox.tenant.Labels;
import io.github.onoffice4j.sandbox.tenant.SelectValue;
import io.github.onoffice4j.sandbox.tenant.TenantField;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the sandbox's tenant has configured, to be changed as an administrator does in the CRM: from the next action on.
 * Stored records keep values that are no longer permitted. Languages are three upper-case letters. Thread-safe.
 *
 * <p>Every method throws {@link IllegalArgumentException} for a module, field or value that is not there.
 */
public final class TenantConfiguration {
    private static final String MAIN_LANGUAGE = "DEU";

    private final EditableTenant tenant;
    private final Agency agency;

    TenantConfiguration(EditableTenant tenant, Agency agency) {
        this.tenant = tenant;
        this.agency = agency;
    }

    /** Adds a field of {@code type}, such as {@code varchar} or {@code multiselect}, with a German label. */
    public TenantConfiguration addField(String module, String field, String type, String label) {
        tenant.put(module, TenantField.plain(field, type, Labels.of(Map.of(MAIN_LANGUAGE, label))));
        return this;
    }

    /** Removes a field altogether. */
    public TenantConfiguration removeField(String module, String field) {
        tenant.remove(module, field);
        return this;
    }

    /** Switches a field off: calls do not know it any more, its values stay. */
    public TenantConfiguration deactivate(String module, String field) {
        tenant.change(module, field, known -> known.withInactive(true));
        return this;
    }

    /** Switches a field on again. */
    public TenantConfiguration activate(String module, String field) {
        tenant.change(module, field, known -> known.withInactive(false));
        return this;
    }

    /** Names a field in {@code language}. */
    public TenantConfiguration relabel(String module, String field, String language, String label) {
        tenant.change(module, field, known -> known.withLabels(known.labels().with(language, label)));
        return this;
    }

    /** Adds a permitted value at the end, with a German label. */
    public TenantConfiguration addValue(String module, String field, String key, String label) {
        tenant.change(module, field, known -> {
            List<SelectValue> values = values(module, known);
            values.add(new SelectValue(key, Labels.of(Map.of(MAIN_LANGUAGE, label)), null));
            return known.withValues(values);
        });
        return this;
    }

    /** Removes a permitted value. */
    public TenantConfiguration removeValue(String module, String field, String key) {
        tenant.change(module, field, known -> {
            List<SelectValue> values = values(module, known);
            if (!values.removeIf(value -> value.key().equals(key))) {
                throw unknownValue(module, field, key);
            }
            return known.withValues(values);
        });
        return this;
    }

    /** Names a permitted value in {@code language}. */
    public TenantConfiguration relabelValue(String module, String field, String key, String language, String label) {
        tenant.change(module, field, known -> {
            SelectValue old = known.value(key).orElseThrow(() -> unknownValue(module, field, key));
            List<SelectValue> values = values(module, known);
            values.replaceAll(value ->
                    value.equals(old) ? new SelectValue(key, old.labels().with(language, label), old.parent()) : value);
            return known.withValues(values);
        });
        return this;
    }

    /** Sets an entry of the imprint, such as {@code iban}. */
    public TenantConfiguration imprint(String name, String text) {
        agency.company().setImprint(name, text);
        return this;
    }

    /** Sets a basic setting: text or a flag, as in {@code setting("team", "about", "Seit 1990.")}. */
    public TenantConfiguration setting(String category, String name, Object value) {
        if (!agency.company().set(category, name, value)) {
            throw new IllegalArgumentException(
                    "The sandbox's tenant has no basic setting " + category + "." + name + ".");
        }
        return this;
    }

    /** Gives a user a photo, which replaces the old one. */
    public TenantConfiguration userPhoto(long userId, byte[] photo) {
        String base64 = Base64.getEncoder().encodeToString(photo);
        if (agency.users()
                .update(userId, user -> user.with(Map.of("#photo", base64)))
                .isEmpty()) {
            throw new IllegalArgumentException("The sandbox's tenant has no user " + userId + ".");
        }
        return this;
    }

    /** Adds a room or a piece of equipment that appointments take by {@code key}. */
    public TenantConfiguration addCalendarResource(String key, String label) {
        agency.table(Kind.CALENDAR_RESOURCE).insert(List.of(Map.of("key", key, "label", label, "active", "1")));
        return this;
    }

    private static List<SelectValue> values(String module, TenantField field) {
        if (field.values() == null) {
            throw new IllegalArgumentException(
                    "The field " + module + "." + field.name() + " of the sandbox's tenant lists no values.");
        }
        return new ArrayList<>(Objects.requireNonNull(field.values()));
    }

    private static IllegalArgumentException unknownValue(String module, String field, String key) {
        return new IllegalArgumentException(
                "The field " + module + "." + field + " of the sandbox's tenant has no value \"" + key + "\".");
    }
}
