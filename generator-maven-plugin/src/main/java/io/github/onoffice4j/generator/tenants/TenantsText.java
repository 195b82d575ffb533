package io.github.onoffice4j.generator.tenants;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.onoffice4j.generator.compare.ReportJson;
import io.github.onoffice4j.generator.compare.Shown;
import java.util.List;
import java.util.stream.Collectors;

/** Writes in what tenants differ, for people and for tools. */
public final class TenantsText {

    private TenantsText() {}

    /**
     * Returns a line for each difference, that which the common model leaves out first.
     *
     * @param models the tenants
     * @return lines such as {@code left out: field estate.notiz: not in every tenant (muster: there, beispiel: -)}
     */
    public static List<String> lines(TenantModels models) {
        return models.differences().stream()
                .map(difference -> (difference.reason().isLeftOut() ? "left out: " : "adapted: ")
                        + difference.place()
                        + ": "
                        + difference.reason().words()
                        + " ("
                        + difference.tenants().entrySet().stream()
                                .map(tenant -> tenant.getKey() + ": " + shown(tenant.getValue()))
                                .collect(Collectors.joining(", "))
                        + ")")
                .toList();
    }

    private static String shown(String text) {
        return text.isEmpty() ? "-" : Shown.of(text);
    }

    /**
     * Returns the same as JSON text that ends with a line break: a list of {@code differences}, each with {@code leftOut},
     * {@code reason}, {@code place} and what each of the {@code tenants} has, which is empty where it has nothing.
     *
     * @param models the tenants
     */
    public static String json(TenantModels models) {
        ObjectNode root = ReportJson.root();
        ArrayNode tenants = root.putArray("tenants");
        models.extensions().forEach(extension -> tenants.add(extension.tenant().name()));
        ArrayNode differences = root.putArray("differences");
        for (Difference difference : models.differences()) {
            ObjectNode node = differences.addObject();
            node.put("leftOut", difference.reason().isLeftOut());
            node.put("reason", ReportJson.word(difference.reason()));
            ReportJson.putPlace(node, difference.place());
            ObjectNode each = node.putObject("tenants");
            difference.tenants().forEach(each::put);
        }
        return ReportJson.print(root);
    }
}
