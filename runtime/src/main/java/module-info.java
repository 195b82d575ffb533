import org.jspecify.annotations.NullMarked;

/** The client library of onoffice4j: what generated code and its users need, without the wire. */
@NullMarked
module io.github.onoffice4j.runtime {
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.core;
    requires okio;
    requires retrofit2;
    requires transitive okhttp3;
    requires static transitive org.jspecify;
    requires static com.github.benmanes.caffeine;

    exports io.github.onoffice4j;
    exports io.github.onoffice4j.cache;
    exports io.github.onoffice4j.call;
    exports io.github.onoffice4j.event;
    exports io.github.onoffice4j.field;
    exports io.github.onoffice4j.file;
    exports io.github.onoffice4j.marketplace;
    exports io.github.onoffice4j.relation;
}
