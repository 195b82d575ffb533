package io.github.onoffice4j.generator.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The naming rules as tables: what comes in, what comes out. */
class NameFormTest {

    @ParameterizedTest
    @CsvSource({
        "objekttitel,                 OBJEKTTITEL,                    Objekttitel,               getObjekttitel",
        "energyClass,                 ENERGY_CLASS,                   EnergyClass,               getEnergyClass",
        "DSGVOStatus,                 DSGVO_STATUS,                   DsgvoStatus,               getDsgvoStatus",
        "Status2Adr,                  STATUS2_ADR,                    Status2Adr,                getStatus2Adr",
        "ind_1946_Feld_ObjFreitexte8, IND_1946_FELD_OBJ_FREITEXTE8,   Ind1946FeldObjFreitexte8,  getInd1946FeldObjFreitexte8",
        "Anrede-Titel,                ANREDE_TITEL,                   AnredeTitel,               getAnredeTitel",
        "adrId:adressen.ID,           ADR_ID_ADRESSEN_ID,             AdrIdAdressenId,           getAdrIdAdressenId",
        "agentsLog,                   AGENTS_LOG,                     AgentsLog,                 getAgentsLog",
        "Größe,                       GROESSE,                        Groesse,                   getGroesse",
        "ÄÖÜ,                         AE_OE_UE,                       AeOeUe,                    getAeOeUe",
        "Café,                        CAFE,                           Cafe,                      getCafe",
    })
    void fields(String name, String constant, String className, String getter) {
        assertThat(NameForm.CONSTANT.of(name)).isEqualTo(constant);
        assertThat(NameForm.CLASS.of(name)).isEqualTo(className);
        assertThat(NameForm.GETTER.of(name)).isEqualTo(getter);
    }

    @ParameterizedTest
    @CsvSource({
        "buero_praxen,                 BUERO_PRAXEN",
        "A,                            A",
        "A+,                           A_PLUS",
        "1,                            _1",
        "24h-Hotline,                  _24H_HOTLINE",
        "es besteht keine Pflicht!,    ES_BESTEHT_KEINE_PFLICHT",
        "Artikel/Pressearbeit,         ARTIKEL_PRESSEARBEIT",
        "wasser-elektro,               WASSER_ELEKTRO",
        "indMulti659Select204,         IND_MULTI659_SELECT204",
        "'2. Besichtigung',            _2_BESICHTIGUNG",
    })
    void keys(String key, String constant) {
        assertThat(NameForm.CONSTANT.of(key)).isEqualTo(constant);
    }

    @Test
    void aKeyWithoutLettersIsNamedByItsHash() {
        assertThat(NameForm.CONSTANT.of("")).matches("X_[0-9A-F]{6}");
        assertThat(NameForm.CONSTANT.of("😀")).matches("X_[0-9A-F]{6}").isNotEqualTo(NameForm.CONSTANT.of("🏠"));
    }

    @Test
    void allMembersOfAClashGetASuffixOfTheirOwnKeyWhateverTheirOrder() {
        Map<String, String> names =
                NameScope.names(List.of("ja", "JA", "nein"), NameForm.CONSTANT, ReservedNames.ENUM_CONSTANTS);
        Map<String, String> reversed =
                NameScope.names(List.of("nein", "JA", "ja"), NameForm.CONSTANT, ReservedNames.ENUM_CONSTANTS);

        assertThat(names.get("ja")).matches("JA_[0-9A-F]{6}");
        assertThat(names.get("JA")).matches("JA_[0-9A-F]{6}").isNotEqualTo(names.get("ja"));
        assertThat(names.get("nein")).isEqualTo("NEIN");
        assertThat(reversed).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource({"unrecognized, CONSTANT", "string, CLASS", "con, CLASS", "locale, CLASS", "class, GETTER"})
    void reservedNamesGetASuffix(String key, NameForm form) {
        Set<String> reserved = switch (form) {
            case CONSTANT -> ReservedNames.ENUM_CONSTANTS;
            case GETTER -> ReservedNames.GETTERS;
            default -> ReservedNames.CLASSES;
        };

        assertThat(NameScope.names(List.of(key), form, reserved).get(key)).matches(".+_[0-9A-F]{6}");
    }

    @Test
    void aKeywordIsNoSetter() {
        assertThat(NameScope.names(List.of("class", "default", "notify"), NameForm.METHOD, ReservedNames.SETTERS)
                        .values())
                .allMatch(name -> name.matches("(class|default|notify)_[0-9A-F]{6}"));
    }

    @Test
    void everyNameIsValidAndItsOwnWhateverTheKeys() {
        Random random = new Random(4711);
        for (int round = 0; round < 1_000; round++) {
            List<String> keys = keys(random);
            for (NameForm form : NameForm.values()) {
                Map<String, String> names = NameScope.names(keys, form, ReservedNames.CLASSES);
                assertThat(names).hasSameSizeAs(keys);
                assertThat(names.values())
                        .allMatch(name -> SourceVersion.isIdentifier(name) && !SourceVersion.isKeyword(name));
                assertThat(names.values().stream().map(name -> name.toLowerCase(Locale.ROOT)))
                        .doesNotHaveDuplicates();
                List<String> shuffled = new ArrayList<>(keys);
                Collections.shuffle(shuffled, random);
                assertThat(NameScope.names(shuffled, form, ReservedNames.CLASSES))
                        .isEqualTo(names);
            }
        }
    }

    private static List<String> keys(Random random) {
        Set<String> keys = new LinkedHashSet<>();
        int count = 1 + random.nextInt(12);
        while (keys.size() < count) {
            StringBuilder key = new StringBuilder();
            int length = random.nextInt(6);
            for (int i = 0; i < length; i++) {
                key.append(
                        random.nextInt(3) == 0
                                ? Character.toString(random.nextInt(0x10FFFF))
                                : String.valueOf("aAbB1_+- ß$".charAt(random.nextInt(11))));
            }
            keys.add(key.toString());
        }
        return List.copyOf(keys);
    }
}
