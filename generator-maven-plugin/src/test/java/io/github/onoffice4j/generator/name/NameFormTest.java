package io.github.onoffice4j.generator.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of technical names and keys. */
class NameFormTest {

    @ParameterizedTest
    @CsvSource({
        "objekttitel,                 OBJEKTTITEL,                    Objekttitel,               objekttitel",
        "energyClass,                 ENERGY_CLASS,                   EnergyClass,               energyClass",
        "DSGVOStatus,                 DSGVO_STATUS,                   DsgvoStatus,               dsgvoStatus",
        "Status2Adr,                  STATUS2_ADR,                    Status2Adr,                status2Adr",
        "ind_1946_Feld_ObjFreitexte8, IND_1946_FELD_OBJ_FREITEXTE8,   Ind1946FeldObjFreitexte8,  ind1946FeldObjFreitexte8",
        "Anrede-Titel,                ANREDE_TITEL,                   AnredeTitel,               anredeTitel",
        "adrId:adressen.ID,           ADR_ID_ADRESSEN_ID,             AdrIdAdressenId,           adrIdAdressenId",
        "Größe,                       GROESSE,                        Groesse,                   groesse",
        "ÄÖÜ,                         AE_OE_UE,                       AeOeUe,                    aeOeUe",
        "Café,                        CAFE,                           Cafe,                      cafe",
        "24h-Hotline,                 _24H_HOTLINE,                   _24hHotline,               _24hHotline",
    })
    void allNamesOfAFieldFollowFromItsConstant(String name, String constant, String className, String method) {
        FieldName field = new FieldName(NameForm.CONSTANT.of(name));

        assertThat(field.constant()).isEqualTo(constant);
        assertThat(field.className()).isEqualTo(className);
        assertThat(field.method()).isEqualTo(method);
        assertThat(field.getter()).isEqualTo("get" + className.replace("_", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "buero_praxen,                 BUERO_PRAXEN",
        "A,                            A",
        "A+,                           A_PLUS",
        "1,                            _1",
        "es besteht keine Pflicht!,    ES_BESTEHT_KEINE_PFLICHT",
        "Artikel/Pressearbeit,         ARTIKEL_PRESSEARBEIT",
        "wasser-elektro,               WASSER_ELEKTRO",
        "indMulti659Select204,         IND_MULTI659_SELECT204",
        "'2. Besichtigung',            _2_BESICHTIGUNG",
    })
    void keys(String key, String constant) {
        assertThat(NameForm.CONSTANT.of(key)).isEqualTo(constant);
    }

    @ParameterizedTest
    @CsvSource({"agentsLog, AgentsLog", "estate, Estate", "2nd-module, _2ndModule", "E-Mail, EMail"})
    void modulesAndActionKinds(String id, String className) {
        assertThat(NameForm.CLASS.of(id)).isEqualTo(className);
    }

    @Test
    void aKeyWithoutLettersIsNamedByItsHash() {
        assertThat(NameForm.CONSTANT.of("😀")).matches("X_[0-9A-F]{6}").isNotEqualTo(NameForm.CONSTANT.of("🏠"));
        assertThat(NameForm.CONSTANT.of("\uD83D"))
                .as("half a surrogate pair")
                .isNotEqualTo(NameForm.CONSTANT.of("\uD83C"));
    }

    @Test
    void aLongNameEndsWithAWordAndAHashOfAllOfIt() {
        String sentence =
                "Dieses Feld bitte nur nach Absprache mit der Geschäftsführung ausfüllen, und nie ohne Datum und"
                        + " Kürzel dessen, der es ausgefüllt hat";

        assertThat(NameForm.CONSTANT.of(sentence))
                .isEqualTo("DIESES_FELD_BITTE_NUR_NACH_ABSPRACHE_MIT_DER_GESCHAEFTSFUEHRUNG_AUSFUELLEN_UND_NIE_OHNE_"
                        + "DATUM_UND_" + KeyHash.of(sentence, KeyHash.SHORT));
        assertThat(NameForm.CONSTANT.of("x".repeat(10_000))).hasSize(107).startsWith("XXXX");
    }
}
