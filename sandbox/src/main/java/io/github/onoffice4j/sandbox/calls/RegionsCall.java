package io.github.onoffice4j.sandbox.calls;

import io.github.onoffice4j.sandbox.behaviour.Behaviour;
import io.github.onoffice4j.sandbox.behaviour.Quirk;
import io.github.onoffice4j.sandbox.envelope.ActionRequest;
import io.github.onoffice4j.sandbox.envelope.Answer;
import io.github.onoffice4j.sandbox.tenant.Region;
import io.github.onoffice4j.sandbox.tenant.Tenant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code get regions}: the whole region tree, however it is paged (onOffice API documentation, "Regions"). */
final class RegionsCall implements Call {
    private final Tenant tenant;
    private final Behaviour behaviour;

    RegionsCall(Tenant tenant, Behaviour behaviour) {
        this.tenant = tenant;
        this.behaviour = behaviour;
    }

    @Override
    public Answer answer(ActionRequest action) {
        String language = Language.of(action.parameters().get("language"));
        List<Region> regions = active(tenant.regions());
        List<Answer.Entry> records = regions.stream()
                .map(region -> new Answer.Entry(region.key(), "", elements(region, language)))
                .toList();
        return new Answer(true, behaviour.has(Quirk.REGIONS_COUNT_MISSING) ? null : count(regions), records);
    }

    private static List<Region> active(List<Region> regions) {
        return regions.stream().filter(region -> !region.inactive()).toList();
    }

    /** The total counts every region of the tree, not the records. */
    private static long count(List<Region> regions) {
        return regions.stream()
                .mapToLong(region -> 1 + count(active(region.children())))
                .sum();
    }

    private static Map<String, @Nullable Object> elements(Region region, String language) {
        Map<String, Object> children = new LinkedHashMap<>();
        active(region.children()).forEach(child -> children.put(child.key(), elements(child, language)));
        Map<String, @Nullable Object> elements = new LinkedHashMap<>();
        elements.put("id", region.key());
        elements.put("name", region.labels().in(language));
        elements.put("description", region.description());
        elements.put(
                "postalcodes",
                region.postalCodes().stream().map(RegionsCall::postalCodes).toList());
        elements.put("state", region.state());
        elements.put("country", region.country());
        elements.put("children", children);
        return elements;
    }

    private static Object postalCodes(Region.PostalCodes codes) {
        String to = codes.to();
        return to == null ? codes.from() : List.of(codes.from(), to);
    }
}
