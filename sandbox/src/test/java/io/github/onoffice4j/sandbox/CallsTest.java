package io.github.onoffice4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which calls are answered: every documented one, and three that are only known from clients. */
class CallsTest extends SandboxTest {
    private static final List<String> DOCUMENTED = List.of(
            "create address",
            "create agentslog",
            "create calendar",
            "create estate",
            "create relation",
            "create searchcriteria",
            "create task",
            "create workinglist",
            "delete calendar",
            "delete file",
            "delete fileRelation",
            "delete relation",
            "delete searchcriteria",
            "do accessControl",
            "do appointmentAffirmation",
            "do createestatetrackingaccount",
            "do emailassignments",
            "do executeMarketplaceWebhooks",
            "do marketplaceCancelAbo",
            "do priceOffer",
            "do registerNewsletter",
            "do sendaddresscompletion",
            "do sendmail",
            "do subsequentPaymentLink",
            "do transactionRefund",
            "do unlockProvider",
            "do uploadfile",
            "get actionkindtypes",
            "get addressCompletionFields",
            "get appointmentConflicts",
            "get appointmentList",
            "get appointmentdocument",
            "get calendarResources",
            "get checkuserrecordsright",
            "get confignewaddressfields",
            "get defaultAttachments",
            "get downloadFiles",
            "get emailInfo",
            "get emailassignments",
            "get emailsignature",
            "get emailtemplatefolders",
            "get estateCategories",
            "get estatepictures",
            "get estatetrackingdetails",
            "get fields",
            "get file",
            "get filters",
            "get getMarketplaceInvoiceRecipient",
            "get getlink",
            "get groups",
            "get idsfromrelation",
            "get macroresolve",
            "get multiselectconfiguration",
            "get pdf",
            "get priceOffer",
            "get qualifiedsuitors",
            "get regions",
            "get regionsLiveSearch",
            "get search",
            "get searchCriteriaFields",
            "get searchcriterias",
            "get statisticWidgets",
            "get templates",
            "get users",
            "modify address",
            "modify agentslog",
            "modify calendar",
            "modify estate",
            "modify file",
            "modify fileRelation",
            "modify relation",
            "modify searchcriteria",
            "modify task",
            "modify timetracking",
            "read address",
            "read agentslog",
            "read basicsettings",
            "read calendar",
            "read estate",
            "read impressum",
            "read log",
            "read recordsLastSeen",
            "read task",
            "read user",
            "read userphoto");
    private static final List<String> SEEN_IN_CLIENTS =
            List.of("do contactaddress", "get distinctValues", "get estateLanguage");

    @Test
    void every_documented_call_is_answered_and_no_other() {
        assertThat(sandbox.calls())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(DOCUMENTED.stream(), SEEN_IN_CLIENTS.stream())
                        .toList());
    }

    @Test
    void a_documented_resource_type_with_another_verb_is_error_25() {
        for (String call : DOCUMENTED) {
            String[] words = call.split(" ", 2);
            for (String verb : List.of("read", "get", "create", "modify", "delete", "do")) {
                if (!sandbox.calls().contains(verb + " " + words[1])) {
                    assertThat(api.error(verb + " " + words[1], "{}"))
                            .isEqualTo("25 Missing configuration for resourceType \"" + words[1] + "\"");
                }
            }
        }
    }
}
