package com.acme.largeset.project;

import javax.annotation.processing.Generated;

/** Part 2 of 3 of {@link Gemeinde}, which is too large for one class. */
@Generated("io.github.onoffice4j.generator")
interface Gemeinde_Constants2 {
    /** Köln: <code>köln</code>. */
    Gemeinde KOELN = Gemeinde.of("köln");

    /** Mölln: <code>mölln</code>. */
    Gemeinde MOELLN = Gemeinde.of("mölln");
}
