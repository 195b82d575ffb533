package com.acme.largeset.project;

import java.util.List;
import javax.annotation.processing.Generated;

/** Part 1 of 2 of {@link Stufe}, which is too large for one class. */
@Generated("io.github.onoffice4j.generator")
final class Stufe_Labels1 {
    private Stufe_Labels1() {}

    static void addTo(List<List<String>> labels) {
        labels.add(List.of("eins"));
        labels.add(List.of("zwei"));
    }
}
