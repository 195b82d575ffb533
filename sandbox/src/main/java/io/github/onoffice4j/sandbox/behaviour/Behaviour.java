package io.github.onoffice4j.sandbox.behaviour;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a sandbox was told about its behaviour. Immutable.
 *
 * @param quirks those it has
 * @param denials module to what its reads show, absent where the API user may read
 */
public record Behaviour(Set<Quirk> quirks, Map<String, Denial> denials) {
    /** Makes a copy of both. */
    public Behaviour {
        quirks = Set.copyOf(quirks);
        denials = Map.copyOf(denials);
    }

    /** Returns the behaviour of a sandbox that was told nothing. */
    public static Behaviour usual() {
        return new Behaviour(
                Arrays.stream(Quirk.values()).filter(Quirk::isUsual).collect(Collectors.toSet()), Map.of());
    }

    /** Returns this behaviour with a quirk, or without it. */
    public Behaviour with(Quirk quirk, boolean has) {
        Set<Quirk> changed = EnumSet.noneOf(Quirk.class);
        changed.addAll(quirks);
        if (has) {
            changed.add(quirk);
        } else {
            changed.remove(quirk);
        }
        return new Behaviour(changed, denials);
    }

    /** Returns this behaviour without the right to read a module. */
    public Behaviour denying(String module, Denial denial) {
        Map<String, Denial> changed = new TreeMap<>(denials);
        changed.put(module, denial);
        return new Behaviour(quirks, changed);
    }

    /** Says whether it has a quirk. */
    public boolean has(Quirk quirk) {
        return quirks.contains(quirk);
    }

    /** Returns what reads of a module show when the right is missing. */
    public Optional<Denial> denialOf(String module) {
        return Optional.ofNullable(denials.get(module));
    }
}
