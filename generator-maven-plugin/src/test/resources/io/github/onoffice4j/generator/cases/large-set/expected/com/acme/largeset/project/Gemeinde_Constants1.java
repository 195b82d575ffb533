package com.acme.largeset.project;

import javax.annotation.processing.Generated;

/** Part 1 of 3 of {@link Gemeinde}, which is too large for one class. */
@Generated("io.github.onoffice4j.generator")
interface Gemeinde_Constants1 {
    /** Aachen: {@code aachen}. */
    Gemeinde AACHEN = Gemeinde.of("aachen");

    /** Berlin: {@code berlin}. */
    Gemeinde BERLIN = Gemeinde.of("berlin");
}
