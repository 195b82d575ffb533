package io.github.onoffice4j.call;

/** The result of a call that answers with nothing but that it was carried out. */
public enum Done {
    /** The call was carried out. */
    DONE
}
