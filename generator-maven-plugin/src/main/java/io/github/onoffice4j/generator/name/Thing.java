package io.github.onoffice4j.generator.name;

import java.util.List;

/**
 * Something of a tenant that gets a Java name, by where onOffice has it. Immutable.
 *
 * @param kind what it is
 * @param path the ids and keys that lead to it, from the outermost on
 */
record Thing(Kind kind, List<String> path) {

    /** What gets a name. */
    enum Kind {
        MODULE("module"),
        FIELD("field"),
        VALUE("value"),
        ACTION_KIND("action kind"),
        ACTION_TYPE("action type"),
        REGION("region");

        private final String shown;

        Kind(String shown) {
            this.shown = shown;
        }

        NameForm form() {
            return this == MODULE || this == ACTION_KIND ? NameForm.CLASS : NameForm.CONSTANT;
        }
    }

    static Thing module(String id) {
        return new Thing(Kind.MODULE, List.of(id));
    }

    static Thing field(String module, String field) {
        return new Thing(Kind.FIELD, List.of(module, field));
    }

    static Thing value(String module, String field, String key) {
        return new Thing(Kind.VALUE, List.of(module, field, key));
    }

    static Thing actionKind(String key) {
        return new Thing(Kind.ACTION_KIND, List.of(key));
    }

    static Thing actionType(String kind, String key) {
        return new Thing(Kind.ACTION_TYPE, List.of(kind, key));
    }

    static Thing region(String key) {
        return new Thing(Kind.REGION, List.of(key));
    }

    /** Returns the id or key that tells it from its neighbours. */
    String key() {
        return path.get(path.size() - 1);
    }

    /** Returns how the goal parameter for names spells it, such as {@code estate.objektart=haus}. */
    String written() {
        return switch (kind) {
            case MODULE -> path.get(0);
            case FIELD -> path.get(0) + "." + path.get(1);
            case VALUE -> path.get(0) + "." + path.get(1) + "=" + path.get(2);
            case ACTION_KIND -> "actionKind." + path.get(0);
            case ACTION_TYPE -> "actionKind." + path.get(0) + "=" + path.get(1);
            case REGION -> "region." + path.get(0);
        };
    }

    /** Returns what it is and how it is spelled, such as {@code field estate.kaufpreis}. */
    @Override
    public String toString() {
        return kind.shown + " " + written();
    }
}
