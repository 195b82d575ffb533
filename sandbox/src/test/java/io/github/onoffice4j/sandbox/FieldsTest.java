package io.github.onoffice4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The field configuration of the default agency. */
class FieldsTest extends SandboxTest {
    @Test
    void without_parameters_every_module_is_answered_without_labels() {
        JsonNode result = api.call("get fields", "{}");

        List<String> modules = new ArrayList<>();
        result.at("/data/records")
                .forEach(record -> modules.add(record.path("id").asText()));
        assertThat(modules)
                .containsExactly(
                        "address",
                        "agentsLog",
                        "calendar",
                        "email",
                        "estate",
                        "file",
                        "news",
                        "project",
                        "task",
                        "user");
        assertThat(result.path("cacheable").asBoolean()).isTrue();
        assertThat(result.at("/data/meta/cntabsolute").isNull()).isTrue();
        assertThat(result.at("/data/records/0/type").asText()).isEmpty();
    }

    @Test
    void without_labels_permitted_values_are_a_list_whose_numeric_keys_are_numbers() {
        JsonNode estate = fields("{'modules':['estate'],'fieldList':['haustiere','energyClass','kaufpreis']}");

        assertThat(estate.path("haustiere"))
                .hasToString("{\"type\":\"singleselect\",\"length\":null,\"permittedvalues\":[1,0,2],"
                        + "\"default\":null,\"filters\":[],\"dependencies\":[],\"compoundFields\":[]}");
        assertThat(estate.at("/energyClass/permittedvalues"))
                .hasToString("[\"A+\",\"A\",\"B\",\"C\",\"D\",\"E\",\"F\",\"G\",\"H\"]");
        assertThat(estate.at("/kaufpreis/permittedvalues").isNull()).isTrue();
        assertThat(estate.properties()).hasSize(3);
    }

    @Test
    void with_labels_permitted_values_are_a_map_and_the_module_label_stands_among_the_fields() {
        JsonNode estate = fields("{'modules':['estate'],'labels':true,'language':'DEU','fieldList':['haustiere']}");

        assertThat(estate.path("label").asText()).isEqualTo("Immobilien");
        assertThat(estate.at("/haustiere/label").asText()).isEqualTo("Haustiere");
        assertThat(estate.at("/haustiere/permittedvalues").isObject()).isTrue();
        assertThat(estate.at("/haustiere/permittedvalues/1").isTextual()).isTrue();
    }

    @Test
    void with_labels_keys_that_happen_to_count_from_zero_become_a_list() {
        JsonNode field = fields("{'modules':['estate'],'labels':true}").path("ind_2011_Feld_ObjTech24");

        assertThat(field.path("permittedvalues").isArray()).isTrue();
        assertThat(field.path("permittedvalues")).hasSize(3);
    }

    @Test
    void labels_come_in_the_language_asked_for_and_in_german_for_one_that_is_not_there() {
        assertThat(objektart("ENG")).isEqualTo("Property category");
        assertThat(objektart("DEU")).isEqualTo("Objektart");
        assertThat(objektart("FRA")).isEqualTo("Objektart");
        assertThat(api.error("get fields", "{'labels':true,'language':'de'}")).isEqualTo("160 Invalid language");
    }

    @Test
    void a_select_without_values_has_an_empty_list_and_one_from_elsewhere_none() {
        JsonNode address = fields("{'modules':['address'],'labels':true}");

        assertThat(address.at("/ind_1923_Feld_adressen7/permittedvalues")).hasToString("[]");
        assertThat(fields("{'modules':['estate']}")
                        .at("/regionaler_zusatz/permittedvalues")
                        .isNull())
                .isTrue();
    }

    @Test
    void other_members_are_filled_or_added_on_request() {
        JsonNode plain = fields("{'modules':['estate']}");
        assertThat(plain.at("/objekttyp/dependencies")).hasToString("[]");
        assertThat(plain.at("/objektart/filters")).hasToString("[]");
        assertThat(plain.path("kaufpreis").has("fieldMeasureFormat")).isFalse();

        JsonNode full = fields("{'modules':['estate'],'showfieldfilters':true,'showfielddependencies':1,"
                + "'showFieldMeasureFormat':'true','showTable':true,'showContent':true}");
        assertThat(full.at("/objekttyp/dependencies/villa").asText()).isEqualTo("haus");
        assertThat(full.at("/objektart/filters/zimmer")).hasToString("{\"vermarktungsarten\":[\"miete\"]}");
        assertThat(full.at("/kaufpreis/fieldMeasureFormat").asText()).isEqualTo("DATA_TYPE_MONETARY");
        assertThat(full.at("/objektart/tablename").asText()).isEqualTo("Verwaltung");
        assertThat(full.at("/objektart/content").asText()).isEqualTo("Stammdaten");
        assertThat(full.path("kaufpreis").properties().stream().map(entry -> entry.getKey()))
                .containsExactly(
                        "type",
                        "length",
                        "permittedvalues",
                        "default",
                        "filters",
                        "dependencies",
                        "compoundFields",
                        "fieldMeasureFormat",
                        "tablename",
                        "content");
    }

    @Test
    void users_files_and_hints_show_their_types_on_request_only() {
        assertThat(types("{'modules':['estate']}")).isEqualTo("text text text text text");
        assertThat(types("{'modules':['estate'],'realDataTypes':true}"))
                .isEqualTo("user datei redhint blackhint dividingline");
    }

    @Test
    void inactive_fields_are_answered_alone_and_on_request() {
        assertThat(fields("{'modules':['estate']}").has("scout_region")).isFalse();
        JsonNode inactive = fields("{'modules':['estate'],'showOnlyInactive':true}");
        assertThat(inactive.has("scout_region")).isTrue();
        assertThat(inactive.has("kaufpreis")).isFalse();
    }

    @Test
    void a_module_none_of_whose_fields_is_asked_for_is_an_empty_list() {
        assertThat(fields("{'modules':['estate'],'fieldList':['nirgends']}")).hasToString("[]");
        assertThat(fields("{'modules':['estate'],'fieldList':['nirgends'],'labels':true}"))
                .hasToString("[]");
    }

    @Test
    void an_unknown_module_fails_the_action() {
        assertThat(api.error("get fields", "{'modules':['estate','estates']}"))
                .isEqualTo("163 Invalid name for module");
    }

    @Test
    void compound_fields_name_their_parts() {
        assertThat(fields("{'modules':['address']}").at("/Plz-Ort/compoundFields"))
                .hasToString("[\"Plz\",\"Ort\"]");
    }

    @Test
    void the_agency_has_every_type_and_plenty_of_fields() {
        List<String> types = new ArrayList<>();
        for (JsonNode record : api.call("get fields", "{'realDataTypes':true}").at("/data/records")) {
            record.path("elements")
                    .forEach(field -> types.add(field.path("type").asText()));
        }
        assertThat(types)
                .contains(
                        "varchar",
                        "float",
                        "singleselect",
                        "text",
                        "boolean",
                        "date",
                        "integer",
                        "datetime",
                        "multiselect",
                        "blob",
                        "user",
                        "datei",
                        "redhint",
                        "blackhint",
                        "dividingline",
                        "freetext");
        assertThat(fields("{'modules':['estate']}").size()).isGreaterThanOrEqualTo(130);
        assertThat(fields("{'modules':['address']}").size()).isGreaterThanOrEqualTo(90);
    }

    private String objektart(String language) {
        return fields("{'modules':['estate'],'labels':true,'language':'" + language + "'}")
                .at("/objektart/label")
                .asText();
    }

    private String types(String parameters) {
        JsonNode estate = fields(parameters);
        List<String> types = new ArrayList<>();
        for (String name : List.of(
                "benutzer",
                "ind_2034_Feld_ObjVerwaltung19",
                "ind_2054_Feld_ObjFreitexte17",
                "placeholderEnergy",
                "ind_2056_Feld_ObjTrenner1")) {
            types.add(estate.path(name).path("type").asText());
        }
        return String.join(" ", types);
    }

    private JsonNode fields(String parameters) {
        return api.elements("get fields", parameters);
    }
}
