package io.github.onoffice4j.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.CodeBlock;
import io.github.onoffice4j.generator.catalogue.FieldKind;
import io.github.onoffice4j.generator.name.JavaField;
import io.github.onoffice4j.generator.schema.FieldSchema;
import io.github.onoffice4j.generator.schema.Labels;
import io.github.onoffice4j.generator.schema.SelectValue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the constant of a field is told of it. */
class FieldDetailsTest {

    private static final LabelText LABELS = new LabelText(List.of("DEU", "ENG"));

    @Test
    void nothing_is_told_that_the_field_does_not_have() {
        JavaField field = Models.field("ort", FieldKind.TEXT, Models.labels("Ort", "City"));

        assertThat(new FieldDetails(field, LABELS).calls(null).isEmpty()).isTrue();
    }

    @Test
    void everything_is_told_that_the_field_has() {
        FieldSchema schema = new FieldSchema(
                "plzOrt",
                "varchar",
                Models.labels("PLZ", "Postcode"),
                40,
                "52062",
                null,
                Map.of(),
                Map.of("plzOrt", Map.of("kontaktkategorien", List.of("", "company"), "leer", List.of())),
                List.of("plz", "ort"),
                "DATA_TYPE_NONE",
                "Stammdaten",
                Models.labels("Adresse", "Address"));

        assertThat(calls(Models.field(schema, FieldKind.TEXT, null)))
                .isEqualTo(".length(40).byDefault(\"52062\").category(\"Stammdaten\", \"Adresse\", \"Address\")"
                        + ".measured(\"DATA_TYPE_NONE\").composedOf(\"plz\", \"ort\")"
                        + ".applies(\"kontaktkategorien\", \"\", \"company\")");
    }

    @Test
    void a_dependency_is_told_by_the_method_of_the_enum() {
        JavaField field = Models.field(
                FieldSchema.of("objekttyp", "singleselect", Labels.none()),
                FieldKind.SINGLE_SELECT,
                Models.objekttyp());

        assertThat(new FieldDetails(field, LABELS)
                        .calls(CodeBlock.of("Objekttyp"))
                        .toString())
                .isEqualTo(".dependsOn(\"objektart\", key -> Objekttyp.of(key).objektart())");
    }

    @Test
    void where_a_value_applies_is_told_of_permitted_values_only() {
        FieldSchema schema = new FieldSchema(
                "boden",
                "multiselect",
                Labels.none(),
                null,
                "",
                List.of(new SelectValue("holz", Labels.none())),
                Map.of(),
                Map.of("holz", Map.of("status", List.of("a")), "weg", Map.of("status", List.of("b"))),
                List.of(),
                null,
                null,
                Labels.none());

        assertThat(calls(Models.field(schema, FieldKind.MULTI_SELECT, null)))
                .isEqualTo(".valueApplies(\"holz\", \"status\", \"a\")");
    }

    private static String calls(JavaField field) {
        return new FieldDetails(field, LABELS).calls(null).toString();
    }
}
