package io.github.onoffice4j.generator.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onoffice4j.generator.schema.FieldSchema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ApiCatalogueTest {

    private static final ApiCatalogue CATALOGUE = ApiCatalogue.load();

    static Stream<ModuleRules> modules() {
        return CATALOGUE.modules().stream();
    }

    @Test
    void holdsTheModulesWhoseRecordsCanBeRead() {
        assertThat(modules().map(ModuleRules::module))
                .containsExactly("address", "agentsLog", "estate", "task", "user");
        assertThat(modules()).allSatisfy(rules -> assertThat(rules.read()).isNotNull());
    }

    @Test
    void knowsOnlyMetadataOfEveryOtherModule() {
        for (String module : List.of("calendar", "email", "file", "news", "intranet", "project", "Estate")) {
            assertThat(CATALOGUE.rulesOf(module)).isEqualTo(ModuleRules.metadataOnly(module));
        }
    }

    @Test
    void knowsHowRecordsAreFoundById() {
        assertThat(modules().map(rules -> rules.module() + ": " + read(rules)))
                .containsExactly(
                        "address: address SINGLE OFFSET null recordids KdNr",
                        "agentsLog: agentslog MAP OFFSET Nr null Nr",
                        "estate: estate MAP KEYSET Id null Id",
                        "task: task NONE ID_RANGES Nr null null",
                        "user: user MAP KEYSET Nr null Nr");
    }

    @Test
    void picksRecordsByAnOptionOfTheirCall() {
        ModuleRules address = CATALOGUE.rulesOf("address");

        assertThat(options(address)).extracting(ReadOption::name).contains("recordids");
        assertThat(options(address).get(0).kind()).isEqualTo(OptionKind.ID_LIST);
    }

    @Test
    void readsOnlyTheFieldsOfUsersThatTheCallKnows() {
        assertThat(CATALOGUE.rulesOf("user").unreadable())
                .contains("Rechte", "mailMode")
                .doesNotContain("Name");
    }

    @Test
    void knowsWhereFieldsAreWritten() {
        assertThat(modules().map(rules -> rules.module() + ": " + rules.create() + ", " + rules.modify()))
                .containsExactly(
                        "address: WriteRules[resourceType=address, container=PARAMETERS],"
                                + " WriteRules[resourceType=address, container=PARAMETERS]",
                        "agentsLog: WriteRules[resourceType=agentslog, container=PARAMETERS],"
                                + " WriteRules[resourceType=agentslog, container=DATA]",
                        "estate: WriteRules[resourceType=estate, container=DATA],"
                                + " WriteRules[resourceType=estate, container=DATA]",
                        "task: WriteRules[resourceType=task, container=DATA],"
                                + " WriteRules[resourceType=task, container=DATA]",
                        "user: null, null");
    }

    @Test
    void doesNotReadTheIdOfAnAddressAsAField() {
        ModuleRules address = CATALOGUE.rulesOf("address");

        assertThat(address.unreadable()).containsExactly("ID");
        assertThat(address.unfilterable()).contains("ID");
        assertThat(address.kinds()).containsEntry("ID", FieldKind.ID);
    }

    @Test
    void filtersTasksByFieldsThatCannotBeRead() {
        ModuleRules task = CATALOGUE.rulesOf("task");

        assertThat(task.unreadable()).containsExactly("Nr", "newValue", "hochgeladenAm", "tags");
        assertThat(task.unfilterable()).doesNotContain("Nr", "tags");
    }

    @Test
    void knowsTheOneFieldWhoseValuesDependOnAnother() {
        assertThat(CATALOGUE.rulesOf("estate").dependencyParents()).containsOnlyKeys("objekttyp");
        assertThat(CATALOGUE.rulesOf("estate").dependencyParents()).containsEntry("objekttyp", "objektart");
    }

    @Test
    void hasAGermanAndAnEnglishLabelForEverything() {
        List<FieldSchema> fields =
                modules().flatMap(rules -> rules.unlistedFields().stream()).toList();

        assertThat(fields).hasSizeGreaterThan(60).allSatisfy(field -> {
            assertThat(field.labels().asMap()).as(field.name()).containsOnlyKeys("DEU", "ENG");
            assertThat(field.labels().asMap().values()).noneMatch(String::isBlank);
        });
        assertThat(modules().flatMap(rules -> rules.writeFields().stream()).flatMap(field -> field.values().stream()))
                .allSatisfy(value -> assertThat(value.labels().asMap()).containsOnlyKeys("DEU", "ENG"));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void asksForFieldsByOneOtherNameOrWithOneParameter(ModuleRules rules) {
        ReadRules read = rules.read();
        assertThat(read).isNotNull();
        assertThat(read.fieldRequests()).allSatisfy(request -> {
            assertThat((request.name() == null) != (request.parameter() == null))
                    .isTrue();
            assertThat(request.name() == null || request.value() == null).isTrue();
            // Only what depends on the tenant's configuration is not a field of the call itself.
            assertThat(rules.unlistedFields().stream()
                            .anyMatch(field -> field.name().equals(request.field())))
                    .isEqualTo(request.kind() == null);
        });
    }

    @ParameterizedTest
    @MethodSource("modules")
    void givesEveryNameOnce(ModuleRules rules) {
        List<String> names = new ArrayList<>();
        rules.writeFields().forEach(field -> names.add("written as " + field.name()));
        rules.writeFields().forEach(field -> names.add("set by " + field.javaName()));
        rules.unlistedFields().forEach(field -> names.add("read as " + field.name()));
        options(rules).forEach(option -> names.add("asked for as " + option.name()));
        options(rules).forEach(option -> names.add("asked for by " + option.javaName()));

        assertThat(names).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void givesMethodsNamesThatJavaAccepts(ModuleRules rules) {
        Set<String> names = new HashSet<>();
        rules.writeFields().forEach(field -> names.add(field.javaName()));
        options(rules).forEach(option -> names.add(option.javaName()));

        assertThat(names).allMatch(name -> SourceVersion.isName(name) && Character.isLowerCase(name.charAt(0)));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void saysInOneSentenceWhatThingsDo(ModuleRules rules) {
        List<String> sentences = new ArrayList<>();
        rules.writeFields().forEach(field -> sentences.add(field.sentence()));
        options(rules).forEach(option -> sentences.add(option.sentence()));

        assertThat(sentences).allMatch(sentence -> sentence.matches("[A-Z][^.<>{}@&*\\\\]+\\."));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void givesValuesWhereTheKindNeedsThem(ModuleRules rules) {
        assertThat(rules.writeFields()).allSatisfy(field -> {
            boolean fixed = field.kind() == WriteKind.FIXED || field.kind() == WriteKind.FIXED_NUMBER;
            boolean select = field.kind() == WriteKind.SINGLE_SELECT || field.kind() == WriteKind.MULTI_SELECT;
            assertThat(!field.values().isEmpty()).as(field.name()).isEqualTo(fixed);
            assertThat(field.choicesModule() != null).as(field.name()).isEqualTo(select);
            assertThat(field.choicesField() != null).as(field.name()).isEqualTo(select);
            assertThat(field.createOnly() && field.modifyOnly())
                    .as(field.name())
                    .isFalse();
            if (field.kind() == WriteKind.FIXED_NUMBER) {
                assertThat(field.values()).allMatch(value -> value.key().matches("\\d+"));
            }
        });
    }

    private static String read(ModuleRules rules) {
        ReadRules read = rules.read();
        return read == null
                ? "not read"
                : String.join(
                        " ",
                        read.resourceType(),
                        read.sort().name(),
                        read.paging().name(),
                        String.valueOf(read.idFilterField()),
                        String.valueOf(read.idListOption()),
                        String.valueOf(read.uniqueField()));
    }

    private static List<ReadOption> options(ModuleRules rules) {
        ReadRules read = rules.read();
        return read == null ? List.of() : read.options();
    }
}
