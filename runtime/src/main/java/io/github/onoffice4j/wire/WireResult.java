package io.github.onoffice4j.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The result of one action. */
public record WireResult(
        WireStatus status, boolean cacheable, @Nullable Long total, List<WireRecord> records) {}
