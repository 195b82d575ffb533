package io.github.onoffice4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** What the company says about itself follows what is configured. */
class CompanyTest extends SandboxTest {
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAA"
                    + "SUVORK5CYII=");

    @Override
    OnOfficeSandbox.Builder settings() {
        return super.settings().records(3);
    }

    @Test
    void the_imprint_is_that_of_the_api_user_until_it_is_set() {
        assertThat(api.elements("read impressum", "{'data':['firstname','iban']}"))
                .hasToString("{\"firstname\":\"Eva\",\"iban\":\"\"}");

        sandbox.records("user").set(21, "Vorname", "Evelyn");
        sandbox.configuration().imprint("iban", "DE02120300000000202051");

        assertThat(api.elements("read impressum", "{'data':['firstname','iban']}"))
                .hasToString("{\"firstname\":\"Evelyn\",\"iban\":\"DE02120300000000202051\"}");
    }

    @Test
    void settings_are_changed_and_working_time_follows_its_switch() {
        sandbox.configuration()
                .setting("team", "about", "Seit 1990.")
                .setting("permissions", "/onOfficeApp/timetracking/enabled", false);

        assertThat(api.elements(
                        "read basicsettings",
                        "{'data':{'basicData':{'team':['about'],"
                                + "'permissions':['/onOfficeApp/timetracking/enabled'],'unfug':['x']}}}"))
                .hasToString("{\"basicData\":{\"team\":{\"about\":\"Seit 1990.\"},"
                        + "\"permissions\":{\"/onOfficeApp/timetracking/enabled\":false}}}");
        assertThat(api.elements("modify timetracking", "{'track':1}")).hasToString("{\"worktimeActive\":false}");
        assertThatThrownBy(() -> sandbox.configuration().setting("team", "size", 7))
                .hasMessage("The sandbox's tenant has no basic setting team.size.");
    }

    @Test
    void a_user_can_be_given_a_photo() {
        assertThat(api.elements("read userphoto 23", "{}")).hasToString("{\"photo\":null}");

        sandbox.configuration().userPhoto(23, PNG);

        assertThat(api.elements("read userphoto 23", "{}").path("photo").asText())
                .isEqualTo(Base64.getEncoder().encodeToString(PNG));
        URI address = URI.create(api.elements("read userphoto 23", "{'photosAsLinks':true}")
                .path("photo")
                .asText());
        HttpResponse<byte[]> fetched =
                api.exchange(HttpRequest.newBuilder(address), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(fetched.body()).isEqualTo(PNG);
        assertThat(fetched.headers().firstValue("Content-Type")).contains("image/png");
        assertThatThrownBy(() -> sandbox.configuration().userPhoto(7, PNG))
                .hasMessage("The sandbox's tenant has no user 7.");
    }

    @Test
    void a_room_that_is_added_can_be_taken_by_appointments() {
        sandbox.configuration().addCalendarResource("raum7", "Raum 7");

        assertThat(api.call("get calendarResources", "{}").at("/data/records")).hasSize(5);
        assertThat(api.call("get calendarResources", "{'filter':{'active':[{'op':'=','val':1}]}}")
                        .at("/data/records/3/elements"))
                .hasToString("{\"raum7\":\"Raum 7\"}");
        long meeting = api.create(
                "create calendar",
                "{'data':{'start_dt':'2026-07-02 10:00:00','end_dt':'2026-07-02 11:00:00','ressources':['raum7']}}");
        assertThat(api.elements("get appointmentList " + meeting, "{'data':['resources']}"))
                .hasToString("{\"resources\":[{\"id\":\"raum7\",\"name\":\"Raum 7\"}]}");
        assertThat(api.call(
                                "get appointmentConflicts",
                                "{'data':{'start_dt':'2026-07-02 10:30:00','end_dt':'2026-07-02 12:00:00',"
                                        + "'transitTimePre':'00:00:00','transitTimePost':'00:00:00',"
                                        + "'ressources':['raum7','Beamer']}}")
                        .at("/data/records/1"))
                .hasToString("{\"id\":\"conflictedResources\",\"type\":\"\",\"elements\":[{\"id\":\"raum7\"}]}");
    }
}
