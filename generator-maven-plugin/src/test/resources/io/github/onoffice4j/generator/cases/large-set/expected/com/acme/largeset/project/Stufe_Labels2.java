package com.acme.largeset.project;

import java.util.List;
import javax.annotation.processing.Generated;

/** Part 2 of 2 of {@link Stufe}, which is too large for one class. */
@Generated("io.github.onoffice4j.generator")
final class Stufe_Labels2 {
    private Stufe_Labels2() {}

    static void addTo(List<List<String>> labels) {
        labels.add(List.of("drei"));
        labels.add(List.of("vier"));
    }
}
