package io.github.onoffice4j.generator.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Two versions of a list whose members are known by their keys. */
final class ListComparison<T> {

    /** So many keys of a changed order are named. */
    private static final int MOST_KEYS = 5;

    private final Map<String, T> before;
    private final Map<String, T> after;
    private final BiPredicate<T, T> sameRank;

    ListComparison(List<T> before, List<T> after, Function<T, String> key) {
        this(before, after, key, (one, other) -> true);
    }

    /** Compares lists in which a member can move for another reason than order, which is no finding. */
    ListComparison(List<T> before, List<T> after, Function<T, String> key, BiPredicate<T, T> sameRank) {
        this.before = byKey(before, key);
        this.after = byKey(after, key);
        this.sameRank = sameRank;
    }

    private static <T> Map<String, T> byKey(List<T> members, Function<T, String> key) {
        Map<String, T> byKey = new LinkedHashMap<>();
        members.forEach(member -> byKey.putIfAbsent(key.apply(member), member));
        return byKey;
    }

    /** Adds what was removed, added and reordered. */
    void addTo(Findings findings, Place whole, Function<String, Place> member) {
        before.keySet().stream()
                .filter(key -> !after.containsKey(key))
                .forEach(key -> findings.add(Change.REMOVED, member.apply(key)));
        after.keySet().stream()
                .filter(key -> !before.containsKey(key))
                .forEach(key -> findings.add(Change.ADDED, member.apply(key)));
        List<String> orderBefore = common(before, after);
        List<String> orderAfter = common(after, before);
        if (!orderBefore.equals(orderAfter)) {
            int first = 0;
            while (orderBefore.get(first).equals(orderAfter.get(first))) {
                first++;
            }
            int end = orderBefore.size();
            while (orderBefore.get(end - 1).equals(orderAfter.get(end - 1))) {
                end--;
            }
            findings.add(
                    Change.REORDERED,
                    whole,
                    named(orderBefore.subList(first, end)),
                    named(orderAfter.subList(first, end)));
        }
    }

    /** Hands over each member that is in both versions. */
    void forEachCommon(BiConsumer<T, T> consumer) {
        before.forEach((key, member) -> {
            T other = after.get(key);
            if (other != null) {
                consumer.accept(member, other);
            }
        });
    }

    private List<String> common(Map<String, T> one, Map<String, T> other) {
        return one.entrySet().stream()
                .filter(member -> other.containsKey(member.getKey())
                        && sameRank.test(member.getValue(), other.get(member.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String named(List<String> keys) {
        List<String> named = new ArrayList<>(keys.subList(0, Math.min(keys.size(), MOST_KEYS)));
        if (keys.size() > MOST_KEYS) {
            named.add("… (" + keys.size() + ")");
        }
        return String.join(", ", named);
    }
}
