package io.github.onoffice4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;

/** Records seen last follow what is read by its id, created and modified. */
class LastSeenTest extends SandboxTest {
    @Override
    OnOfficeSandbox.Builder settings() {
        return super.settings().records(4);
    }

    @Override
    Clock clock() {
        return NOON;
    }

    @Test
    void what_is_opened_comes_first() {
        api.call("read estate 1005", "{}");
        api.call("read estate", "{}");
        assertThat(seen("estate", "")).isEqualTo("1005 1001 1003 1007");

        api.call("modify estate 1007", "{'data':{'kaufpreis':1}}");
        long created = api.create("create estate", "{'data':{}}");
        api.call("modify estate 7", "{'data':{'kaufpreis':1}}");
        assertThat(seen("estate", "")).isEqualTo(created + " 1007 1005 1001 1003");

        sandbox.records("estate").delete(1007);
        assertThat(seen("estate", "")).isEqualTo(created + " 1005 1001 1003");
    }

    @Test
    void a_mail_is_opened_by_its_information() {
        api.call(
                "get emailInfo",
                "{'emailIdentity':'ebeispiel@example.org','messageId':'<m1@example.org>','uid':'17','folder':'INBOX'}");

        assertThat(seen("email", ",'filter':{'date':[{'op':'>','val':'2026-01-01'}]}"))
                .isEqualTo("401");
        assertThat(api.error("read recordsLastSeen", "{'module':'email','listlimit':5,'filter':{'subject':[]}}"))
                .startsWith("141 ");
    }

    @Test
    void they_are_filtered_by_time_and_by_fields() {
        api.call("modify estate 1005", "{'data':{'kaufpreis':4711}}");

        assertThat(seen("estate", ",'filter':{'date':[{'op':'>=','val':'2026-07-01 12:00:00'}]}"))
                .isEqualTo("1005");
        assertThat(seen(
                        "estate",
                        ",'filter':{'kaufpreis':[{'op':'=','val':4711}],'date':[{'op':'>','val':'2020-01-01'}]}"))
                .isEqualTo("1005");
        assertThat(api.call(
                                "read recordsLastSeen",
                                "{'module':'estate','listlimit':0,'filter':{'kaufpreis':[{'op':'=','val':4711}]}}")
                        .at("/data/meta/cntabsolute")
                        .asInt())
                .isEqualTo(1);
    }

    private String seen(String module, String more) {
        StringBuilder ids = new StringBuilder();
        api.call("read recordsLastSeen", "{'module':'" + module + "','listlimit':9" + more + "}")
                .at("/data/records")
                .forEach(record -> ids.append(ids.isEmpty() ? "" : " ")
                        .append(record.at("/elements/id").asText()));
        return ids.toString();
    }
}
