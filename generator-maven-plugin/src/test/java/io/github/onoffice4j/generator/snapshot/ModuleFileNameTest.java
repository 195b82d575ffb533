package io.github.onoffice4j.generator.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModuleFileNameTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "estate, estate.json",
        "agentsLog, agents-log.json",
        "agentslog, agentslog.json",
        "searchCriteria2, search-criteria2.json",
        "AgentsLog, m-agentslog_4a455a2ab5fc29d49d865be1d7858b8b.json",
        "agents-log, m-agentslog_",
        "../estate, m-estate_",
        "con, m-con_",
        "com1, m-com1_",
        "'', m_",
        "🏠, m_",
    })
    void isMadeOfTheModuleAlone(String module, String start) {
        assertThat(ModuleFileName.of(module)).startsWith(start).matches("[a-z0-9-]+(_[0-9a-f]{32})?\\.json");
    }
}
