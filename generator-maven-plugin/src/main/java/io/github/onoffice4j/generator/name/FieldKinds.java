package io.github.onoffice4j.generator.name;

import io.github.onoffice4j.generator.catalogue.FieldKind;
import io.github.onoffice4j.generator.catalogue.ModuleRules;
import io.github.onoffice4j.generator.schema.FieldSchema;
import java.util.Optional;
import java.util.Set;

/** Tells the kind of a field from its type, or from what the catalogue knows better. */
final class FieldKinds {

    /** Types that carry no data: hints and dividers of the tenant's forms. */
    private static final Set<String> WITHOUT_DATA = Set.of("redhint", "blackhint", "dividingline");

    private FieldKinds() {}

    static boolean hasData(FieldSchema field) {
        return !WITHOUT_DATA.contains(field.type());
    }

    /**
     * Returns the kind; empty for a type that is new to this version.
     *
     * @param field the field
     * @param rules what the catalogue knows of its module
     * @param hasRegions whether the tenant's schema has regions, without which their fields hold plain keys
     */
    static Optional<FieldKind> of(FieldSchema field, ModuleRules rules, boolean hasRegions) {
        FieldKind known = rules.kinds().get(field.name());
        boolean listed = field.permittedValues() != null;
        if (known != null && (known != FieldKind.REGIONS || (hasRegions && !listed))) {
            return Optional.of(known);
        }
        return switch (field.type()) {
            case "varchar", "text", "freetext", "blob" -> Optional.of(FieldKind.TEXT);
            case "integer" -> Optional.of(FieldKind.INTEGER);
            case "float" -> Optional.of(FieldKind.DECIMAL);
            case "boolean" -> Optional.of(FieldKind.BOOLEAN);
            case "date" -> Optional.of(FieldKind.DATE);
            case "datetime" -> Optional.of(FieldKind.DATE_TIME);
            case "singleselect" -> Optional.of(listed ? FieldKind.SINGLE_SELECT : FieldKind.TEXT);
            case "multiselect" -> Optional.of(listed ? FieldKind.MULTI_SELECT : FieldKind.KEY_SET);
            case "user" -> Optional.of(FieldKind.USER);
            case "datei" -> Optional.of(FieldKind.FILE);
            default -> Optional.empty();
        };
    }
}
