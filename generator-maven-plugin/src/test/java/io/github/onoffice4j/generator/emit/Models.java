package io.github.onoffice4j.generator.emit;

import io.github.onoffice4j.generator.catalogue.Container;
import io.github.onoffice4j.generator.catalogue.FieldKind;
import io.github.onoffice4j.generator.catalogue.ModuleRules;
import io.github.onoffice4j.generator.catalogue.OptionKind;
import io.github.onoffice4j.generator.catalogue.Paging;
import io.github.onoffice4j.generator.catalogue.ReadOption;
import io.github.onoffice4j.generator.catalogue.ReadRules;
import io.github.onoffice4j.generator.catalogue.Sort;
import io.github.onoffice4j.generator.catalogue.WriteField;
import io.github.onoffice4j.generator.catalogue.WriteKind;
import io.github.onoffice4j.generator.catalogue.WriteRules;
import io.github.onoffice4j.generator.name.JavaActionKind;
import io.github.onoffice4j.generator.name.JavaActionType;
import io.github.onoffice4j.generator.name.JavaConstant;
import io.github.onoffice4j.generator.name.JavaDependency;
import io.github.onoffice4j.generator.name.JavaEnum;
import io.github.onoffice4j.generator.name.JavaField;
import io.github.onoffice4j.generator.name.JavaModel;
import io.github.onoffice4j.generator.name.JavaModule;
import io.github.onoffice4j.generator.name.JavaRegion;
import io.github.onoffice4j.generator.name.JavaWriteField;
import io.github.onoffice4j.generator.schema.ActionKindSchema;
import io.github.onoffice4j.generator.schema.ActionTypeSchema;
import io.github.onoffice4j.generator.schema.FieldSchema;
import io.github.onoffice4j.generator.schema.Labels;
import io.github.onoffice4j.generator.schema.ModuleSchema;
import io.github.onoffice4j.generator.schema.RegionSchema;
import io.github.onoffice4j.generator.schema.RegionSchema.PostalCodes;
import io.github.onoffice4j.generator.schema.SelectValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Small named models for tests. */
final class Models {

    static final String BASE = "com.acme.crm";
    static final String ESTATE = BASE + ".estate";

    private Models() {}

    static Labels labels(String german, String english) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("DEU", german);
        texts.put("ENG", english);
        return Labels.of(texts);
    }

    static JavaConstant constant(String name, String key, String german, String english) {
        return new JavaConstant(new SelectValue(key, labels(german, english)), name);
    }

    static JavaEnum choices(String className, String field, JavaConstant... constants) {
        return new JavaEnum(ESTATE, className, field, List.of(constants), null);
    }

    /** A field that can be read and written, named after its constant. */
    static JavaField field(String name, FieldKind kind, Labels labels) {
        return field(FieldSchema.of(name, kind.name().toLowerCase(Locale.ROOT), labels), kind, null);
    }

    static JavaField field(FieldSchema schema, FieldKind kind, @Nullable JavaEnum choices) {
        String name = schema.name();
        String getter = "get" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return new JavaField(
                schema, kind, name.toUpperCase(Locale.ROOT), getter, name, choices, false, true, true, true, true);
    }

    static JavaField readOnly(JavaField field) {
        return new JavaField(
                field.schema(),
                field.kind(),
                field.constant(),
                field.getter(),
                null,
                field.choices(),
                true,
                true,
                false,
                false,
                false);
    }

    static JavaEnum objektart() {
        return choices(
                "Objektart",
                "objektart",
                constant("HAUS", "haus", "Haus", "House"),
                constant("WOHNUNG", "wohnung", "Wohnung", "Flat"));
    }

    static JavaEnum objekttyp() {
        return new JavaEnum(
                ESTATE,
                "Objekttyp",
                "objekttyp",
                List.of(
                        constant("VILLA", "villa", "Villa", "Villa"),
                        constant("BUNGALOW", "bungalow", "Bungalow", "Bungalow"),
                        constant("LOFT", "loft", "Loft", "Loft"),
                        constant("SONSTIGE", "sonstige", "", "")),
                new JavaDependency(
                        objektart(), "objektart", Map.of("VILLA", "HAUS", "BUNGALOW", "HAUS", "LOFT", "WOHNUNG")));
    }

    static JavaEnum origin() {
        return choices(
                "Origin",
                "origincontact",
                constant("_1", "1", "Telefon", "Phone"),
                constant("_2", "2", "Mail", "Mail"));
    }

    static ReadRules reads(Sort sort, ReadOption... options) {
        return new ReadRules("estate", sort, Paging.KEYSET, "Id", null, "Id", null, false, List.of(), List.of(options));
    }

    static ModuleRules rules(String module, ReadRules read, @Nullable WriteRules write) {
        return new ModuleRules(
                module, read, write, write, Map.of(), List.of(), Set.of(), Set.of(), Set.of(), Set.of(), Map.of(),
                Map.of(), true, List.of(), List.of());
    }

    static JavaModule estate(List<JavaField> fields, List<JavaEnum> enums, List<JavaWriteField> written, Sort sort) {
        List<ReadOption> options = new ArrayList<>();
        for (OptionKind kind : OptionKind.values()) {
            String name = "option" + kind.name().toLowerCase(Locale.ROOT);
            options.add(new ReadOption(name, name, kind, "Reads with the option {@code " + name + "}."));
        }
        return new JavaModule(
                new ModuleSchema(
                        "estate",
                        labels("Immobilien", "Properties"),
                        fields.stream().map(JavaField::schema).toList()),
                rules(
                        "estate",
                        reads(sort, options.toArray(ReadOption[]::new)),
                        new WriteRules("estate", Container.DATA)),
                ESTATE,
                "Estate",
                "EstateQuery",
                "EstateDraft",
                fields,
                enums,
                written);
    }

    static JavaModule metadataOnly(List<JavaField> fields) {
        return new JavaModule(
                new ModuleSchema("project", labels("Projekte", "Projects"), List.of()),
                ModuleRules.metadataOnly("project"),
                BASE + ".project",
                "Project",
                "ProjectQuery",
                "ProjectDraft",
                fields,
                List.of(),
                List.of());
    }

    static JavaWriteField written(WriteKind kind, @Nullable JavaEnum choices, boolean inData) {
        String name = "written" + kind.name().toLowerCase(Locale.ROOT);
        return new JavaWriteField(
                new WriteField(name, name, kind, inData, false, !inData, null, null, List.of(), "Sets " + name + "."),
                name,
                choices);
    }

    static List<JavaActionKind> actionKinds() {
        return List.of(
                new JavaActionKind(
                        new ActionKindSchema("Email", labels("E-Mail", "E-mail"), List.of(), "Ausgang"),
                        "Email",
                        List.of(
                                new JavaActionType(
                                        new ActionTypeSchema("Ausgang", labels("Ausgang", "Outgoing"), false, null),
                                        "AUSGANG"),
                                new JavaActionType(
                                        new ActionTypeSchema("Serienmail", labels("Serienmail", ""), true, null),
                                        "SERIENMAIL"))),
                new JavaActionKind(
                        new ActionKindSchema("Aufgabe", labels("Aufgabe", "Task"), List.of(), null),
                        "Aufgabe",
                        List.of(new JavaActionType(
                                new ActionTypeSchema(
                                        "Objektaufnahme", labels("Objektaufnahme", "Property recording"), false, 217),
                                "OBJEKTAUFNAHME"))));
    }

    static List<JavaRegion> regions() {
        return List.of(region("RHEINLAND", "west", region("AACHEN", "ac"), region("KOELN", "k")));
    }

    static JavaRegion region(String constant, String key, JavaRegion... children) {
        RegionSchema schema = new RegionSchema(
                key,
                labels(constant, constant),
                children.length == 0 ? null : "Mit \"Umland\"",
                List.of(new PostalCodes("50000", "53999"), new PostalCodes("1 $", "1 $")),
                "",
                "Deutschland",
                Stream.of(children).map(JavaRegion::schema).toList());
        return new JavaRegion(schema, constant, List.of(children));
    }

    static JavaModel model(JavaModule... modules) {
        return new JavaModel(BASE, List.of("DEU", "ENG"), List.of(modules), actionKinds(), regions());
    }

    /** A model with every kind of field, of option and of written value. */
    static JavaModel everything(Sort sort) {
        List<JavaField> fields = new ArrayList<>();
        for (FieldKind kind : FieldKind.values()) {
            JavaEnum choices = switch (kind) {
                case SINGLE_SELECT -> objektart();
                case MULTI_SELECT -> objekttyp();
                default -> null;
            };
            String name = "feld" + kind.name().toLowerCase(Locale.ROOT).replace("_", "");
            fields.add(field(FieldSchema.of(name, "varchar", labels("Feld " + kind, "Field")), kind, choices));
        }
        fields.add(readOnly(field("erstellt", FieldKind.DATE_TIME, labels("Erstellt am", "Created"))));
        List<JavaWriteField> written = new ArrayList<>();
        for (WriteKind kind : WriteKind.values()) {
            JavaEnum choices = switch (kind) {
                case FIXED, FIXED_NUMBER, SINGLE_SELECT, MULTI_SELECT -> origin();
                default -> null;
            };
            written.add(written(kind, choices, written.size() % 2 == 0));
        }
        JavaModule estate = estate(fields, List.of(objektart(), objekttyp(), origin()), written, sort);
        return model(estate, metadataOnly(List.of(field("titel", FieldKind.TEXT, labels("Titel", "Title")))));
    }
}
