package io.github.onoffice4j.generator.compare;

import io.github.onoffice4j.generator.schema.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Collects what is found while two schemas are compared. */
final class Findings {

    private final JavaNames names;
    private final List<Finding> all = new ArrayList<>();

    Findings(JavaNames names) {
        this.names = names;
    }

    void add(Change change, Place place) {
        add(change, place, null, null);
    }

    void add(Change change, Place place, @Nullable String before, @Nullable String after) {
        // What is new has no name in code generated before.
        String name = change == Change.ADDED ? null : names.of(place).orElse(null);
        all.add(new Finding(change, place, before, after, name));
    }

    /** Adds a finding if something is another than before. */
    void addIfChanged(Change change, Place place, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            add(change, place, before, after);
        }
    }

    /** Adds a finding if a text differs in a language that both have; names the first such text. */
    void addIfRelabelled(Place place, Labels before, Labels after) {
        before.asMap().entrySet().stream()
                .filter(text -> after.asMap().containsKey(text.getKey()))
                .filter(text -> !text.getValue().equals(after.asMap().get(text.getKey())))
                .findFirst()
                .ifPresent(text -> add(
                        Change.RELABELLED, place, text.getValue(), after.asMap().get(text.getKey())));
    }

    List<Finding> all() {
        return all;
    }
}
