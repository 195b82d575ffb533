package com.acme.largeset.project;

import javax.annotation.processing.Generated;

/** Part 1 of 3 of {@link Gemeinde}, which is too large for one class. */
@Generated("io.github.onoffice4j.generator")
interface Gemeinde_Keys1 {
    /** Aachen: {@code aachen}. */
    String AACHEN = "aachen";

    /** Berlin: {@code berlin}. */
    String BERLIN = "berlin";
}
