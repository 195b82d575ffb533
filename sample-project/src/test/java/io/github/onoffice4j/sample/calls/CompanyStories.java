package io.github.onoffice4j.sample.calls;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onoffice4j.sample.crm.calls.ApplyRightsStamp;
import io.github.onoffice4j.sample.crm.calls.CheckRecordRights;
import io.github.onoffice4j.sample.crm.calls.CheckRecordRights.RecordType;
import io.github.onoffice4j.sample.crm.calls.CheckRecordRights.Right;
import io.github.onoffice4j.sample.crm.calls.GetAgentsLogLink;
import io.github.onoffice4j.sample.crm.calls.GetGroups;
import io.github.onoffice4j.sample.crm.calls.GetGroups.Group;
import io.github.onoffice4j.sample.crm.calls.GetGroups.GroupFilter;
import io.github.onoffice4j.sample.crm.calls.GetRecordLink;
import io.github.onoffice4j.sample.crm.calls.GetUsers;
import io.github.onoffice4j.sample.crm.calls.GetUsers.UserFilter;
import io.github.onoffice4j.sample.crm.calls.GetUsersOfGroup;
import io.github.onoffice4j.sample.crm.calls.ReadBasicSettings;
import io.github.onoffice4j.sample.crm.calls.ReadBasicSettings.BasicSettings;
import io.github.onoffice4j.sample.crm.calls.ReadImprint;
import io.github.onoffice4j.sample.crm.calls.ReadImprint.Detail;
import io.github.onoffice4j.sample.crm.calls.ReadLastSeenRecords;
import io.github.onoffice4j.sample.crm.calls.ReadLog;
import io.github.onoffice4j.sample.crm.calls.ReadLog.Action;
import io.github.onoffice4j.sample.crm.calls.ReadLog.Area;
import io.github.onoffice4j.sample.crm.calls.ReadLog.LogEntry;
import io.github.onoffice4j.sample.crm.calls.ReadUserPhotoLinks;
import io.github.onoffice4j.sample.crm.calls.ReadUserPhotos;
import io.github.onoffice4j.sample.crm.calls.TrackWorkingTime;
import io.github.onoffice4j.sample.crm.estate.Estate;
import io.github.onoffice4j.sample.crm.user.User;
import java.util.List;

/** The company: its users and groups, who may do what, what was done, how it shows itself. */
final class CompanyStories {

    private CompanyStories() {}

    static List<Story> all() {
        return List.of(
                new Story("users and groups are listed", CompanyStories::users),
                new Story("a stamp keeps a record in the office", CompanyStories::rights),
                new Story("the log tells who changed what", CompanyStories::log),
                new Story("records that were opened come first", CompanyStories::lastSeen),
                new Story("the company shows itself", CompanyStories::imprint),
                new Story("settings are read by group", CompanyStories::settings),
                new Story("users have photos", CompanyStories::photos),
                new Story("working time is tracked", CompanyStories::workingTime),
                new Story("records have links", CompanyStories::links));
    }

    private static void users(Agency agency) {
        assertThat(agency.send(GetUsers.call())).hasSize(5);
        assertThat(agency.send(GetUsers.call().userFilter(UserFilter.ONLY_OWN)))
                .singleElement()
                .satisfies(user -> {
                    assertThat(user.id()).isEqualTo(21);
                    assertThat(user.userName()).isEqualTo("ebeispiel");
                    assertThat(user.email()).isEqualTo("ebeispiel@example.org");
                    assertThat(user.newAppointmentsFor()).containsExactly("21");
                });
        assertThat(agency.send(GetUsersOfGroup.call().groupId(15)))
                .extracting(GetUsersOfGroup.User::id)
                .containsExactly(27L, 29L);
        assertThat(agency.send(GetGroups.call().groupFilter(GroupFilter.OFFICE_GROUPS)))
                .containsExactly(
                        new Group(11, "Büro Aachen", "AC", "GroupOffice", List.of(21L, 23L, 25L), List.of(21L)));
    }

    private static void rights(Agency agency) {
        CheckRecordRights ofAnotherGroup = CheckRecordRights.call()
                .userId(27)
                .right(Right.MODIFY)
                .recordType(RecordType.ESTATE)
                .recordIds(1001, 1003, 7);
        assertThat(agency.send(ofAnotherGroup)).containsExactly(1001L, 1003L);

        agency.send(ApplyRightsStamp.call()
                .stamp("Nur Büro")
                .stampOwnerId(21)
                .recordType(ApplyRightsStamp.RecordType.ESTATE)
                .recordId(1003));
        assertThat(agency.send(ofAnotherGroup)).containsExactly(1001L);
    }

    private static void log(Agency agency) {
        agency.onOffice().modify(1001, Estate.draft().kaufpreis(349_000));
        long created = agency.onOffice().create(Estate.draft().kaufpreis(339_000));

        assertThat(agency.send(ReadLog.call().limit(1))).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("add");
            assertThat(entry.area()).isEqualTo("estate");
            assertThat(entry.userId()).isEqualTo(21);
            assertThat(entry.targetId()).isEqualTo(Long.toString(created));
            assertThat(entry.dateTime()).isNotNull();
        });
        assertThat(agency.send(ReadLog.call().limit(5).offset(1)))
                .extracting(LogEntry::targetId)
                .containsExactly("1001");
        assertThat(agency.send(ReadLog.call()
                        .limit(5)
                        .area(Area.ESTATE)
                        .action(Action.EDIT)
                        .userId(21)))
                .extracting(LogEntry::targetId)
                .containsExactly("1001");
        assertThat(agency.send(ReadLog.call().limit(5).filter(ReadLog.Filter.TARGET_ID, "=", created)))
                .extracting(LogEntry::action)
                .containsExactly("add");
    }

    private static void lastSeen(Agency agency) {
        agency.onOffice().modify(1007, Estate.draft().kaufpreis(4711));

        assertThat(agency.send(ReadLastSeenRecords.call()
                        .recordType(ReadLastSeenRecords.RecordType.ESTATE)
                        .limit(2)))
                .hasSize(2)
                .startsWith(1007L);
        assertThat(agency.send(ReadLastSeenRecords.call()
                        .recordType(ReadLastSeenRecords.RecordType.ESTATE)
                        .limit(9)
                        .filter(Estate.KAUFPREIS.is(4711))))
                .containsExactly(1007L);
    }

    private static void imprint(Agency agency) {
        assertThat(agency.send(ReadImprint.call()
                        .detail(Detail.COMPANY, Detail.COUNTRY)
                        .language("ENG")
                        .countryName(true)))
                .satisfies(imprint -> {
                    assertThat(imprint.company()).isEqualTo("Lindenhof Immobilien GmbH");
                    assertThat(imprint.country()).isEqualTo("Germany");
                    assertThat(imprint.iban()).as("not asked for").isNull();
                });
        assertThat(agency.send(ReadImprint.call().userId(21)).firstName()).isEqualTo("Eva");
    }

    private static void settings(Agency agency) {
        BasicSettings settings = agency.send(ReadBasicSettings.call()
                .design(ReadBasicSettings.Design.COLOR, ReadBasicSettings.Design.LOGO_IN_QUICKBAR)
                .permission(ReadBasicSettings.Permission.APP_TIME_TRACKING)
                .teamText(ReadBasicSettings.TeamText.ABOUT));

        assertThat(settings.design().color()).isEqualTo("1d4e5f");
        assertThat(settings.design().logoInQuickbar()).isNotNull();
        assertThat(settings.permissions()).containsEntry("/onOfficeApp/timetracking/enabled", true);
        assertThat(settings.team().about()).isEqualTo("Seit 2004 für Sie da.");
    }

    private static void photos(Agency agency) {
        assertThat(agency.send(
                        ReadUserPhotos.call().filter(User.NR.in(21L, 23L)).sortBy(User.NAME.ascending())))
                .hasSize(2)
                .first()
                .satisfies(user -> assertThat(user.photo()).startsWith('G', 'I', 'F'));
        assertThat(agency.send(ReadUserPhotos.call().userId(23)))
                .singleElement()
                .satisfies(user -> assertThat(user.photo()).isNull());
        assertThat(agency.send(ReadUserPhotos.call().messengerUserIds(1023)))
                .singleElement()
                .satisfies(user -> assertThat(user.messengerUserId()).isEqualTo(1023));
        assertThat(agency.send(ReadUserPhotoLinks.call().userId(21)))
                .singleElement()
                .satisfies(user -> assertThat(user.url()).endsWith("/photos/21"));
    }

    private static void workingTime(Agency agency) {
        assertThat(agency.send(TrackWorkingTime.call().track(true))).satisfies(time -> {
            assertThat(time.moduleActive()).isTrue();
            assertThat(time.tracking()).isTrue();
            assertThat(time.targetTimeToday()).isEqualTo("08:00:00");
        });
        assertThat(agency.send(TrackWorkingTime.call().track(false)).tracking()).isFalse();
    }

    private static void links(Agency agency) {
        assertThat(agency.send(GetRecordLink.call()
                        .recordType(GetRecordLink.RecordType.ESTATE)
                        .recordId(1001)))
                .endsWith("/smart/estate/1001");
        assertThat(agency.send(GetAgentsLogLink.call().entryId(301).openedAt(GetAgentsLogLink.OpenedAt.ESTATE)))
                .startsWith("http");
    }
}
