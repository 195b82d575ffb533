package io.github.onoffice4j.sandbox.tenant;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One kind of activity with its types.
 *
 * @param key what is stored and sent
 * @param labels what people see
 * @param defaultType key of a type, not always one of {@code types}; {@code ""} or null for none
 * @param types in order
 */
public record ActionKind(
        String key, Labels labels, @Nullable String defaultType, List<ActionType> types) {
    /** Returns the type with {@code key}, automatic or not. */
    public Optional<ActionType> type(String key) {
        return types.stream().filter(type -> type.key().equals(key)).findFirst();
    }
}
