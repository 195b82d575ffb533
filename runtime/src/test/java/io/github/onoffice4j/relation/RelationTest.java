package io.github.onoffice4j.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.onoffice4j.ActionException;
import io.github.onoffice4j.ActionId;
import io.github.onoffice4j.Credentials;
import io.github.onoffice4j.OnOffice;
import io.github.onoffice4j.Operation;
import io.github.onoffice4j.RawOperation;
import io.github.onoffice4j.call.Done;
import io.github.onoffice4j.sandbox.OnOfficeSandbox;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Relations against the sandbox, as generated classes make them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RelationTest {

    /** The form of a generated class. */
    private static final class Owner extends Relation {

        private Owner() {
            super("estate:address:owner");
        }

        private Operation<Done> link(long estateId, long... addressIds) {
            return linkChildren(estateId, addressIds);
        }

        private Operation<Done> linkAddress(long addressId, long... estateIds) {
            return linkParents(addressId, estateIds);
        }

        private Operation<Done> remove(long estateId, long addressId) {
            return unlink(estateId, addressId);
        }
    }

    private static final Owner OWNER = new Owner();

    private final OnOfficeSandbox sandbox = OnOfficeSandbox.builder().records(5).start();
    private final OnOffice onOffice = OnOffice.builder()
            .credentials(Credentials.of(sandbox.token(), sandbox.secret()))
            .baseUrl(sandbox.baseUrl())
            .build();

    private long estate;
    private long otherEstate;
    private long address;
    private long otherAddress;

    @BeforeEach
    void create() {
        estate = create("estate", Map.of("objekttitel", "Villa"));
        otherEstate = create("estate", Map.of("objekttitel", "Hof"));
        address = create("address", Map.of());
        otherAddress = create("address", Map.of());
    }

    private long create(String module, Map<String, Object> data) {
        RawOperation create = RawOperation.of(ActionId.CREATE, module);
        RawOperation filled =
                module.equals("estate") ? create.parameter("data", data) : create.parameter("Name", "Ada");
        return onOffice.send(filled).records().get(0).numericId();
    }

    @AfterAll
    void close() {
        onOffice.close();
        sandbox.close();
    }

    @Test
    void linksAParentToChildrenAndReadsThemFromBothSides() {
        assertThat(onOffice.send(OWNER.link(estate, address, otherAddress, address)))
                .isEqualTo(Done.DONE);

        assertThat(onOffice.related(OWNER, estate)).containsExactlyInAnyOrder(address, otherAddress);
        assertThat(onOffice.send(OWNER.parentsOf(otherAddress))).containsExactly(estate);
        assertThat(onOffice.send(OWNER.childrenOf(List.of(estate, otherEstate))))
                .isEqualTo(Map.of(estate, onOffice.related(OWNER, estate), otherEstate, List.of()));
    }

    @Test
    void linksAChildToParents() {
        onOffice.send(OWNER.linkAddress(address, estate, otherEstate));

        assertThat(onOffice.send(OWNER.parentsOf(List.of(address))).get(address))
                .containsExactlyInAnyOrder(estate, otherEstate);
    }

    @Test
    void unlinks() {
        onOffice.send(OWNER.link(estate, address, otherAddress));

        onOffice.send(OWNER.remove(estate, address));

        assertThat(onOffice.related(OWNER, estate)).containsExactly(otherAddress);
    }

    @Test
    void tellsOfATypeThatDoesNotExist() {
        assertThatThrownBy(() -> onOffice.related(Relation.of("estate:address:gardener"), estate))
                .isInstanceOfSatisfying(
                        ActionException.class, e -> assertThat(e.code()).isEqualTo(132));
    }

    @Test
    void asksForNothingWithoutNumbers() {
        assertThatThrownBy(() -> OWNER.childrenOf(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A value is needed, but it is empty: for parameter \"parentids\" of get idsfromrelation");
        assertThatThrownBy(() -> OWNER.link(estate))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A value is needed, but it is empty: for parameter \"childid\" of create relation");
    }

    @Test
    void saysWhatIsKnownOfAContact() {
        assertThat(ContactStatus.of(ContactStatus.FollowUp.ACTIVE).toMap())
                .isEqualTo(Map.of("statusTerminrueckmeldung", ContactStatus.FollowUp.ACTIVE));
        assertThatThrownBy(() -> new ContactStatus(null, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A confirmation or a follow-up is needed: for parameter \"relationinfo\"");
    }
}
