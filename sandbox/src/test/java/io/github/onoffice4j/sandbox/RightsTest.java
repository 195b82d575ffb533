package io.github.onoffice4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onoffice4j.sandbox.behaviour.Denial;
import org.junit.jupiter.api.Test;

/** Who may do what with a record: everybody everything, until it is stamped or the API user lacks the right. */
class RightsTest extends SandboxTest {
    @Override
    OnOfficeSandbox.Builder settings() {
        return super.settings().records(3).deny("task", Denial.EMPTY);
    }

    @Test
    void a_stamp_keeps_a_record_in_the_office() {
        assertThat(allowed("estate", 27)).isEqualTo("[\"1001\",\"1003\"]");

        api.call("do accessControl", "{'acTemplate':'Nur Büro','module':'estate','recordId':1003,'templateOwner':21}");

        assertThat(allowed("estate", 27)).as("of another group").isEqualTo("[\"1001\"]");
        assertThat(allowed("estate", 23)).as("of the same office").isEqualTo("[\"1001\",\"1003\"]");
        assertThat(allowed("estate", 21)).as("the owner").isEqualTo("[\"1001\",\"1003\"]");
    }

    @Test
    void nobody_may_do_anything_with_what_is_not_there() {
        assertThat(allowed("estate", 7)).as("no such user").isEqualTo("[]");
        assertThat(allowed("address", 21)).as("no such address").isEqualTo("[]");
        assertThat(allowed("folder", 21)).as("a module without records").isEqualTo("[]");
        assertThat(api.elements(
                        "get checkuserrecordsright", "{'action':'read','module':'task','userid':21,'recordIds':[101]}"))
                .as("without the right to read tasks")
                .isEmpty();
    }

    private String allowed(String module, long user) {
        return api.elements(
                        "get checkuserrecordsright",
                        "{'action':'modify','module':'" + module + "','userid':" + user + ",'recordIds':[1001,1003]}")
                .toString();
    }
}
