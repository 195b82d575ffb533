package io.github.onoffice4j.sandbox.calls.office;

import io.github.onoffice4j.sandbox.calls.Call;
import io.github.onoffice4j.sandbox.calls.Language;
import io.github.onoffice4j.sandbox.calls.Parameters;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.envelope.ApiError;
import io.github.onoffice4j.sandbox.store.Agency;
import io.github.onoffice4j.sandbox.tenant.Region;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code get regionsLiveSearch}: regions whose path holds a text (onOffice API documentation, "Regions live search"). */
final class RegionSearchCall implements Call {
    private final Agency agency;

    RegionSearchCall(Agency agency) {
        this.agency = agency;
    }

    @Override
    public Answer answer(ActionRequest action) {
        String searched = Parameters.of(action)
                .text("searchstring", ApiError.MISSING_PARAMETER, "searchstring")
                .toLowerCase(Locale.ROOT);
        List<Map<String, String>> all = new ArrayList<>();
        collect(agency.tenant().regions(), "", 1, all);
        return Answer.one(
                true,
                0,
                all.stream()
                        .filter(region -> String.valueOf(region.get("title"))
                                .toLowerCase(Locale.ROOT)
                                .contains(searched))
                        .toList());
    }

    private static void collect(List<Region> regions, String above, int level, List<Map<String, String>> all) {
        for (Region region : regions) {
            if (!region.inactive()) {
                String title = above + region.labels().in(Language.GERMAN);
                Map<String, String> entry = new LinkedHashMap<>();
                entry.put("key", level + "_" + (all.size() + 1));
                entry.put("title", title);
                entry.put("field", region.key());
                all.add(entry);
                collect(region.children(), title + " - ", level + 1, all);
            }
        }
    }
}
