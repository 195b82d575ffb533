package com.acme.largeset.project;

import javax.annotation.processing.Generated;

/** Part 3 of 3 of {@link Gemeinde}, which is too large for one class. */
@Generated("io.github.onoffice4j.generator")
interface Gemeinde_Constants3 {
    /** Zwickau: {@code Zwickau}. */
    Gemeinde ZWICKAU = Gemeinde.of("Zwickau");

    /** Altdorf: {@code altdorf}. No longer active: records may hold it, but cannot be given it. */
    Gemeinde ALTDORF = Gemeinde.of("altdorf");
}
