package io.github.onoffice4j.sandbox.tenant;

import java.util.Map;

/** A permitted value of a select field: its key and its labels by language. */
public record SelectValue(String key, Map<String, String> labels) {}
