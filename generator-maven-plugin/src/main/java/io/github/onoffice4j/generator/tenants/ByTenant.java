package io.github.onoffice4j.generator.tenants;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The same thing of several tenants, the first one leading. Immutable.
 *
 * @param all tenant to thing, for every tenant
 */
record ByTenant<T>(Map<String, T> all) {

    /** Returns the thing of the first tenant. */
    T first() {
        return all.values().iterator().next();
    }

    /** Tells whether something is the same for all tenants. */
    boolean agree(Function<T, @Nullable Object> part) {
        return all.values().stream()
                        .map(thing -> Key.of(part.apply(thing)))
                        .distinct()
                        .count()
                == 1;
    }

    /** Says what each tenant has. */
    Map<String, String> described(Function<T, @Nullable String> part) {
        Map<String, String> described = new LinkedHashMap<>();
        all.forEach((tenant, thing) -> {
            String text = part.apply(thing);
            described.put(tenant, text == null ? "" : text);
        });
        return described;
    }

    /**
     * Merges the members of lists that all tenants have, in the order of the first tenant.
     *
     * @param lists the list of a thing
     * @param key the key of a member
     * @param missing takes the key of a member that not every tenant has, and what each has of it
     * @param merge makes one member of those of all tenants, or null where they are not to be merged
     */
    <M> List<M> merged(
            Function<T, List<M>> lists,
            Function<M, String> key,
            MissingMember missing,
            BiFunction<String, ByTenant<M>, @Nullable M> merge) {
        Map<String, Map<String, M>> members = new LinkedHashMap<>();
        all.forEach((tenant, thing) -> lists.apply(thing)
                .forEach(member -> members.computeIfAbsent(key.apply(member), name -> new LinkedHashMap<>())
                        .putIfAbsent(tenant, member)));
        List<M> merged = new ArrayList<>();
        members.forEach((name, byTenant) -> {
            if (byTenant.size() < all.size()) {
                missing.accept(name, described(byTenant));
            } else {
                M member = merge.apply(name, new ByTenant<>(byTenant));
                if (member != null) {
                    merged.add(member);
                }
            }
        });
        return merged;
    }

    private Map<String, String> described(Map<String, ?> byTenant) {
        Map<String, String> described = new LinkedHashMap<>();
        all.keySet().forEach(tenant -> described.put(tenant, byTenant.containsKey(tenant) ? "there" : ""));
        return described;
    }

    /** Takes a member that not every tenant has. */
    interface MissingMember {
        void accept(String key, Map<String, String> tenants);
    }

    /** Something that may be null, to be compared. */
    private record Key(@Nullable Object value) {
        static Key of(@Nullable Object value) {
            return new Key(value);
        }
    }
}
