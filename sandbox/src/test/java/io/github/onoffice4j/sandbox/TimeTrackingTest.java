package io.github.onoffice4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The working time of the API user. */
class TimeTrackingTest extends SandboxTest {
    private final MovingClock time = new MovingClock();

    @Override
    Clock clock() {
        return time;
    }

    @Test
    void working_time_runs_while_it_is_tracked() {
        api.call("modify timetracking", "{'track':1}");
        time.move(Duration.ofMinutes(90));
        assertThat(api.elements("modify timetracking", "{'track':0}"))
                .hasToString("{\"worktimeActive\":true,\"worktime\":\"01:30:00\",\"breaktime\":\"00:00:00\","
                        + "\"targetTimeToday\":\"08:00:00\",\"currentlytracking\":false}");
        time.move(Duration.ofMinutes(15));
        assertThat(api.elements("modify timetracking", "{'track':1}")
                        .path("breaktime")
                        .asText())
                .isEqualTo("00:15:00");
        assertThat(api.error("modify timetracking", "{}")).isEqualTo("167 Missing parameter \"track\"");
    }
}
