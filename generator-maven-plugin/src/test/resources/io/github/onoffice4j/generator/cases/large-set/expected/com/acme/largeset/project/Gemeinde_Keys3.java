package com.acme.largeset.project;

import javax.annotation.processing.Generated;

/** Part 3 of 3 of {@link Gemeinde}, which is too large for one class. */
@Generated("io.github.onoffice4j.generator")
interface Gemeinde_Keys3 {
    /** Zwickau: {@code Zwickau}. */
    String ZWICKAU = "Zwickau";

    /** Altdorf: {@code altdorf}. No longer active: records may hold it, but cannot be given it. */
    String ALTDORF = "altdorf";
}
