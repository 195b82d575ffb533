package io.github.onoffice4j.sample.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.onoffice4j.ActionException;
import io.github.onoffice4j.Batch;
import io.github.onoffice4j.Pending;
import io.github.onoffice4j.call.Done;
import io.github.onoffice4j.relation.ContactStatus;
import io.github.onoffice4j.relation.ContactStatus.Confirmation;
import io.github.onoffice4j.relation.ContactStatus.FollowUp;
import io.github.onoffice4j.relation.Relation;
import io.github.onoffice4j.sample.crm.calls.AddressRelation;
import io.github.onoffice4j.sample.crm.calls.AppointmentContact;
import io.github.onoffice4j.sample.crm.calls.CalendarRelation;
import io.github.onoffice4j.sample.crm.calls.EstateRelation;
import io.github.onoffice4j.sample.crm.calls.GetAppointment;
import io.github.onoffice4j.sample.crm.calls.GetAppointment.Detail;
import io.github.onoffice4j.sample.crm.calls.TaskRelation;
import java.util.List;
import java.util.Map;

/** Links between records: made, read from both sides, modified and removed. */
final class RelationStories {

    private RelationStories() {}

    static List<Story> all() {
        return List.of(
                new Story("owners are linked, seen from both sides and unlinked", RelationStories::owners),
                new Story("a unit is linked to its base estate", RelationStories::units),
                new Story("a contact confirms an appointment", RelationStories::confirmation),
                new Story("what records say of each other is read only", RelationStories::derived),
                new Story("links are made and read in one request", RelationStories::batch),
                new Story("a link that is not there cannot be removed", RelationStories::missing));
    }

    private static void owners(Agency agency) {
        assertThat(agency.send(EstateRelation.OWNER.linkEstate(1009).toAddresses(5001, 5003)))
                .isEqualTo(Done.DONE);

        assertThat(agency.onOffice().related(EstateRelation.OWNER, 1009)).containsExactly(5009L, 5001L, 5003L);
        assertThat(agency.send(EstateRelation.OWNER.estatesOfAddress(5001))).containsExactly(1001L, 1009L);
        assertThat(agency.send(EstateRelation.OWNER.addressesOfEstates(List.of(1007L, 1009L, 7L))))
                .isEqualTo(Map.of(1007L, List.of(5007L), 1009L, List.of(5009L, 5001L, 5003L), 7L, List.of()));

        agency.send(EstateRelation.OWNER.linkAddress(5001).toEstates(1003, 1005));
        agency.send(EstateRelation.OWNER.unlinkEstate(1009).fromAddress(5001));
        assertThat(agency.send(EstateRelation.OWNER.estatesOfAddress(5001))).containsExactly(1001L, 1003L, 1005L);
    }

    private static void units(Agency agency) {
        agency.send(EstateRelation.UNIT.linkUnit(1009).toBaseEstates(1007));

        assertThat(agency.onOffice().related(EstateRelation.UNIT, 1007)).containsExactly(1009L);
        assertThat(agency.onOffice().related(EstateRelation.COMPLEX_UNIT, 1007))
                .as("the same under its other name")
                .containsExactly(1009L);
        agency.send(EstateRelation.UNIT.unlinkBaseEstate(1007).fromUnit(1009));
        assertThat(agency.onOffice().related(EstateRelation.UNIT, 1007)).isEmpty();
    }

    private static void confirmation(Agency agency) {
        agency.send(CalendarRelation.ADDRESS.linkAppointment(705).toAddresses(5007));
        agency.send(CalendarRelation.ADDRESS
                .modifyAppointment(705)
                .ofAddresses(new ContactStatus(Confirmation.SENT, FollowUp.ACTIVE), 5007));

        assertThat(agency.send(GetAppointment.call().appointmentId(705).detail(Detail.CONTACTS)))
                .hasValueSatisfying(appointment -> assertThat(appointment.contacts())
                        .extracting(AppointmentContact::addressId, AppointmentContact::confirmationStatus)
                        .containsExactly(tuple(5007L, "sent")));
    }

    private static void derived(Agency agency) {
        assertThat(agency.onOffice().related(EstateRelation.TITLE_PICTURE, 1001))
                .containsExactly(501L);
        assertThat(agency.onOffice().related(EstateRelation.ALL_FILES, 1001))
                .containsExactly(501L, 503L, 505L, 507L, 509L);
        assertThat(agency.onOffice().related(AddressRelation.SEARCH_CRITERIA, 5001))
                .containsExactly(211L);
        assertThat(agency.send(AddressRelation.MAIL.addressesOfMail(401))).containsExactly(5001L, 5003L);
        assertThat(agency.onOffice().related(TaskRelation.FILE, 101)).containsExactly(557L);
        assertThat(agency.onOffice().related(Relation.of("address:estate:tipp"), 5003))
                .as("a type by its name")
                .isEqualTo(agency.onOffice().related(AddressRelation.TIPPED_ESTATE, 5003))
                .containsExactly(1001L);
    }

    private static void batch(Agency agency) {
        Batch batch = agency.onOffice().batch();
        agency.add(batch, AddressRelation.SYNC.linkAddress(5005).toUsers(23));
        Pending<List<Long>> users = agency.add(batch, AddressRelation.SYNC.usersOfAddress(5005));
        Pending<List<Long>> addresses = agency.add(batch, AddressRelation.SYNC.addressesOfUser(23));
        batch.send();

        assertThat(users.get()).containsExactly(23L);
        assertThat(addresses.get()).containsExactly(5005L);
        assertThat(agency.sandbox().requests()).hasSize(1);
    }

    private static void missing(Agency agency) {
        assertThatThrownBy(() ->
                        agency.send(EstateRelation.BUYER.unlinkEstate(1009).fromAddress(5001)))
                .isInstanceOf(ActionException.class)
                .hasMessageContaining("relation does not exist");
    }
}
