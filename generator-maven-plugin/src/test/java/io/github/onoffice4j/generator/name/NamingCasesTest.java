package io.github.onoffice4j.generator.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onoffice4j.generator.catalogue.ApiCatalogue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The rules as tables: what comes in, what comes out. Things that stand in one scope are separated by a bar; {@code #} is the
 * hash of a thing's own key, in six digits.
 */
@Isolated("changes the locale of the whole process")
class NamingCasesTest {

    private static List<String> split(String bars) {
        return Arrays.asList(bars.split("\\|", -1));
    }

    private static void assertNames(
            String keys, String names, BiFunction<GivenNames, String, @Nullable String> name, Tenant tenant) {
        GivenNames given = Tenant.namesOf(tenant);
        List<String> expected = new ArrayList<>();
        List<String> all = split(keys);
        for (int i = 0; i < all.size(); i++) {
            expected.add(split(names).get(i).replace("#", KeyHash.of(all.get(i), KeyHash.SHORT)));
        }
        assertThat(all).extracting(key -> name.apply(given, key)).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "an ordinary module,          estate,                Estate",
        "humps,                       agentsLog|intranet,    AgentsLog|Intranet",
        "differing by case only,      agentsLog|AgentsLog,   AgentsLog_#|AgentsLog_#",
        "differing by a separator,    agents-log|agentslog,  AgentsLog_#|Agentslog_#",
        "a package of generated code, calls,                 Calls_#",
        "Java keywords,               class|package|default, Class_#|Package_#|Default_#",
        "Windows device names,        con|LPT1,              Con_#|Lpt1_#",
        "types that code needs,       query|object|page,     Query_#|Object_#|Page_#",
        "a digit first,               3d,                    _3d",
        "umlauts,                     Verträge,              Vertraege",
        "a path,                      ../../etc,             Etc",
        "no letter at all,            '..',                  X_#",
    })
    void modules(String rule, String ids, String classes) {
        Tenant tenant = new Tenant();
        split(ids).forEach(tenant::module);

        assertNames(ids, classes, GivenNames::module, tenant);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "an ordinary field,           kaufpreis,               KAUFPREIS",
        "differing by case only,      kaufpreis|KAUFPREIS,     KAUFPREIS_#|KAUFPREIS_#",
        "differing by case in a getter, kaufPreis|kaufpreis,   KAUF_PREIS_#|KAUFPREIS_#",
        "differing by a separator,    objekt-art|objekt_art,   OBJEKT_ART_#|OBJEKT_ART_#",
        "differing by a plus,         klasse_A|klasse_A+,      KLASSE_A|KLASSE_A_PLUS",
        "an umlaut and its letters,   größe|groesse,           GROESSE_#|GROESSE_#",
        "the same letters twice,      e\u0301|\u00e9,          E_#|E_#",
        "the class of every object,   class,                   CLASS_#",
        "a method of every record,    all|equals|hash_code,    ALL_#|EQUALS_#|HASH_CODE_#",
        "a method of every draft,     create|set|edit|clear,   CREATE_#|SET_#|EDIT_#|CLEAR_#",
        "constants of every record,   module|fields,           MODULE_#|FIELDS_#",
        "classes of its package,      estate|estate_query,     ESTATE_#|ESTATE_QUERY_#",
        "types that code needs,       string|list|condition,   STRING_#|LIST_#|CONDITION_#",
        "Java keywords,               int|default|true|record, INT_#|DEFAULT_#|TRUE_#|RECORD_#",
        "Windows device names,        con|aux|com1,            CON_#|AUX_#|COM1_#",
        "a digit first,               24h,                     _24H",
        "no name,                     '',                      EMPTY",
        "no letter,                   %|$,                     X_#|X_#",
        "another script,              цена|מחיר,               X_#|X_#",
        "an emoji,                    \uD83C\uDFE0,            X_#",
        "half of one,                 \uD83C|\uDFE0,           X_#|X_#",
        "letters newer than Java 17,  \uD833\uDCD6,            X_#",
        "an accent newer than that,   a\u1DFAb,                A_B",
        "control characters,          '\u0000a\u001b|\u007f',  A|X_#",
        "a comment's end,             '*/ class X {}',         CLASS_X",
    })
    void fields(String rule, String fields, String constants) {
        Tenant tenant = new Tenant();
        split(fields).forEach(field -> tenant.field("estate", field, "Feld"));

        assertNames(fields, constants, (given, field) -> given.field("estate", field), tenant);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "ordinary values,             haus|wohnung,            HAUS|WOHNUNG",
        "differing by case only,      ja|JA|nein,              JA_#|JA_#|NEIN",
        "not the same,                A|A+|A++,                A|A_PLUS|A_PLUS_PLUS",
        "the value for unknown ones,  unrecognized|UNRECOGNIZED, UNRECOGNIZED_#|UNRECOGNIZED_#",
        "a constant of every enum,    by_key,                  BY_KEY_#",
        "no constant of an enum,      key|labels|values,       KEY|LABELS|VALUES",
        "numbers,                     0|1|10|-1|1.5,           _0|_1|_10|MINUS_1|_1_5",
        "no key,                      '|leer',                 EMPTY|LEER",
        "and a key of that name,      '|empty',                EMPTY_#|EMPTY_#",
        "blanks and symbols,          ' |€|½|m²',              X_#|X_#|_1_2|M2",
        "umlauts,                     ähnlich|Übergabe|Maß,    AEHNLICH|UEBERGABE|MASS",
        "accents,                     crème|Łódź|Ørsted,       CREME|LODZ|ORSTED",
        "Java keywords,               class|int,               CLASS|INT",
        "ligatures and wide letters,  ﬁlter|Ｗｉｄｅ|½ Preis|№ 7, FILTER|WIDE|_1_2_PREIS|NO_7",
        "Turkish letters,             ısıtma|İstanbul|inci,    ISITMA|ISTANBUL|INCI",
    })
    void values(String rule, String keys, String constants) {
        List<String> keysAndLabels = new ArrayList<>();
        split(keys).forEach(key -> keysAndLabels.addAll(List.of(key, "Wert")));
        Tenant tenant = new Tenant().select("estate", "feld", "Feld", keysAndLabels.toArray(String[]::new));

        assertNames(keys, constants, (given, key) -> given.value("estate", "feld", key), tenant);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "ordinary kinds,              Email|Brief,             Email|Brief",
        "differing by case only,      Email|EMail|email,       Email_#|EMail_#|Email_#",
        "types that code needs,       ActionType|List,         ActionType_#|List_#",
    })
    void actionKinds(String rule, String keys, String classes) {
        Tenant tenant = new Tenant();
        split(keys).forEach(tenant::actionKind);

        assertNames(keys, classes, GivenNames::actionKind, tenant);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "ordinary types,              Eingang|2. Mahnung,      EINGANG|_2_MAHNUNG",
        "the kind itself,             Kind,                    KIND_#",
    })
    void actionTypes(String rule, String keys, String constants) {
        Tenant tenant = new Tenant().actionKind("Email", split(keys).toArray(String[]::new));

        assertNames(keys, constants, (given, key) -> given.actionType("Email", key), tenant);
    }

    @Test
    void aKeyThatIsWhatAnotherOnesSuffixWouldMakeItChangesNothingForTheOthers() {
        String made = "a_" + KeyHash.of("a", KeyHash.SHORT).toLowerCase(Locale.ROOT);
        GivenNames given =
                Tenant.namesOf(new Tenant().select("estate", "feld", "Feld", "a", "", "A", "", made, "", "b", ""));

        assertThat(given.value("estate", "feld", "a")).matches("A_[0-9A-F]{40}");
        assertThat(given.value("estate", "feld", "A")).isEqualTo("A_" + KeyHash.of("A", KeyHash.SHORT));
        assertThat(given.value("estate", "feld", made))
                .isEqualTo("A_" + KeyHash.of("a", KeyHash.SHORT) + "_" + KeyHash.of(made, KeyHash.SHORT));
        assertThat(given.value("estate", "feld", "b")).isEqualTo("B");
    }

    @Test
    void fieldsOfTwoModulesAreInNobodysWay() {
        GivenNames given =
                Tenant.namesOf(new Tenant().field("estate", "ort", "Ort").field("address", "Ort", "Ort"));

        assertThat(given.field("estate", "ort")).isEqualTo("ORT");
        assertThat(given.field("address", "Ort")).isEqualTo("ORT");
    }

    @Test
    void aFieldThatIsWrittenUnderANameOfItsOwnHasNoSecondSetter() {
        NamingResult result = JavaNaming.name(
                new Tenant()
                        .field("address", "phone", "Telefon")
                        .field("address", "Vorname", "Vorname")
                        .schema(),
                ApiCatalogue.load(),
                Tenant.OPTIONS);

        JavaModule address = result.model().modules().get(0);
        assertThat(address.fields().get(0).constant()).isEqualTo("PHONE");
        assertThat(address.fields().get(0).setter()).isNull();
        assertThat(address.fields().get(1).setter()).isEqualTo("vorname");
        assertThat(address.writeFields()).extracting(JavaWriteField::setter).containsOnlyOnce("phone");
    }

    @Test
    void numbersThatTheApiFixesAreNamedByTheirMeaning() {
        NamingResult result = JavaNaming.name(
                new Tenant().field("task", "Betreff", "Betreff").schema(), ApiCatalogue.load(), Tenant.OPTIONS);

        JavaModule task = result.model().modules().get(0);
        assertThat(task.enums().stream().filter(java -> java.className().equals("Prio")))
                .singleElement()
                .extracting(JavaEnum::constants)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(JavaConstant.class))
                .extracting(constant -> constant.value().key() + " " + constant.name())
                .containsExactly("1 HIGHEST", "2 HIGH", "3 NORMAL", "4 LOW", "5 LOWEST");
    }

    @Test
    void aSelectOfTheTenantComesBeforeTheValuesThatTheApiFixes() {
        NamingResult result = JavaNaming.name(
                new Tenant().select("task", "Prio", "Priorität", "a", "A").schema(),
                ApiCatalogue.load(),
                Tenant.OPTIONS);

        assertThat(result.model().modules().get(0).enums())
                .extracting(JavaEnum::className)
                .contains("Prio", "WrittenPrio");
    }

    @Test
    void namesAreTheSameInEveryLocale() {
        Tenant tenant = new Tenant().select("estate", "titel", "Titel", "inci", "İnci", "KIRIK", "Kırık");
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ROOT);
            GivenNames root = Tenant.namesOf(tenant);
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));

            assertThat(Tenant.namesOf(tenant)).isEqualTo(root);
            assertThat(root.field("estate", "titel")).isEqualTo("TITEL");
        } finally {
            Locale.setDefault(before);
        }
    }
}
