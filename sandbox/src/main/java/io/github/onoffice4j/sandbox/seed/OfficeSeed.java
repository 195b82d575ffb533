package io.github.onoffice4j.sandbox.seed;

import io.github.onoffice4j.sandbox.record.Row;
import io.github.onoffice4j.sandbox.store.Kind;
import java.util.List;
import java.util.Map;

/** Makes the agency's groups, saved filters, rooms and equipment. */
final class OfficeSeed {
    private OfficeSeed() {}

    static List<Row> groups() {
        return new SeedRows(Kind.GROUP)
                .add(group("Büro Aachen", "AC", "GroupOffice", List.of(21L, 23L, 25L), List.of(21L)))
                .add(group("Region West", "RW", "GroupRegion", List.of(21L, 27L), List.of()))
                .add(group("Vermietung", "VM", "GroupGeneral", List.of(27L, 29L), List.of(29L)))
                .list();
    }

    static List<Row> filters() {
        return new SeedRows(Kind.FILTER)
                .add(filter("estate", "public", "Alle Häuser", is("objektart", "haus")))
                .add(office("estate", "Aachen und Umgebung", Map.of("plz", List.of(condition("like", "52%")))))
                .add(filter("address", "public", "Firmen", is("contactCategory", "company")))
                .add(filter("address", "private", "Archivierte", is("Status2Adr", "status2adr_archive")))
                .list();
    }

    static List<Row> calendarResources() {
        return new SeedRows(Kind.CALENDAR_RESOURCE)
                .add(resource("Konferenzraum", "Konferenzraum", "1"))
                .add(resource("indMulti811Select902", "Dienstwagen", "1"))
                .add(resource("indMulti811Select904", "Beamer", "1"))
                .add(resource("indMulti811Select906", "Diaprojektor", "0"))
                .list();
    }

    private static Map<String, Object> resource(String key, String label, String active) {
        return Map.of("key", key, "label", label, "active", active);
    }

    private static Map<String, Object> group(
            String name, String abbreviation, String type, List<Long> users, List<Long> leaders) {
        return Map.of("name", name, "abr", abbreviation, "groupType", type, "userIds", users, "leaders", leaders);
    }

    private static Map<String, Object> filter(
            String module, String scope, String name, Map<String, Object> conditions) {
        return scope.equals("private")
                ? Map.of(
                        "module",
                        module,
                        "scope",
                        scope,
                        "name",
                        name,
                        "filter",
                        conditions,
                        "userId",
                        UserSeed.FIRST_ID)
                : Map.of("module", module, "scope", scope, "name", name, "filter", conditions);
    }

    private static Map<String, Object> office(String module, String name, Map<String, Object> conditions) {
        return Map.of(
                "module",
                module,
                "scope",
                "office",
                "name",
                name,
                "filter",
                conditions,
                "groupId",
                Kind.GROUP.firstId());
    }

    private static Map<String, Object> is(String field, String key) {
        return Map.of(field, List.of(condition("=", key)));
    }

    private static Map<String, Object> condition(String operator, String value) {
        return Map.of("op", operator, "val", value);
    }
}
