package io.github.onoffice4j.sandbox.calls.office;

import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.store.Agency;
import java.util.Map;

/** The calls on the agency itself. */
public final class OfficeCalls {
    private OfficeCalls() {}

    /** Returns them by action and resource type. */
    public static Map<String, Call> of(Agency agency) {
        PriceOffers offers = new PriceOffers(agency);
        Tracking tracking = new Tracking(agency);
        return Map.ofEntries(
                Map.entry("get users", new UsersCall(agency)),
                Map.entry("get groups", new GroupsCall(agency)),
                Map.entry("get estateCategories", new EstateCategoriesCall(agency)),
                Map.entry("get distinctValues", new DistinctValuesCall(agency)),
                Map.entry("get confignewaddressfields", new AddressValuesCall(agency)),
                Map.entry("get regionsLiveSearch", new RegionSearchCall(agency)),
                Map.entry("read impressum", new ImprintRead(agency)),
                Map.entry("read basicsettings", new BasicSettingsRead(agency)),
                Map.entry("read userphoto", new UserPhotoRead(agency)),
                Map.entry("read log", new LogRead(agency)),
                Map.entry("get getlink", new LinkCall(agency)),
                Map.entry("get checkuserrecordsright", new RecordsRightCall(agency)),
                Map.entry("do accessControl", new AccessControlCall(agency)),
                Map.entry("create workinglist", new WorkingListCreate(agency)),
                Map.entry("get macroresolve", new MacroCall(agency)),
                Map.entry("do registerNewsletter", new NewsletterCall(agency)),
                Map.entry("do contactaddress", new ContactCall(agency)),
                Map.entry("do sendaddresscompletion", new AddressCompletionCall(agency)),
                Map.entry("do executeMarketplaceWebhooks", new WebhooksCall(agency)),
                Map.entry("modify timetracking", new TimeTrackingModify(agency)),
                Map.entry("read recordsLastSeen", new LastSeenRead(agency)),
                Map.entry("get statisticWidgets", new StatisticWidgetsCall()),
                Map.entry("get appointmentdocument", new SurveysCall()),
                Map.entry("get priceOffer", offers::get),
                Map.entry("do priceOffer", offers::put),
                Map.entry("do createestatetrackingaccount", tracking::create),
                Map.entry("get estatetrackingdetails", tracking::details));
    }
}
