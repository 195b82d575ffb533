package io.github.onoffice4j.sandbox.call;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The calls the sandbox answers, by verb and resource type, whose case matters. Immutable once built. */
public final class CallTable {

    private final Map<String, Call> calls;

    private CallTable(Map<String, Call> calls) {
        this.calls = Map.copyOf(calls);
    }

    /** Finds the call of a verb and a resource type. */
    public Optional<Call> find(String verb, String resourceType) {
        return Optional.ofNullable(calls.get(name(verb, resourceType)));
    }

    public static Builder builder() {
        return new Builder();
    }

    private static String name(String verb, String resourceType) {
        return verb + " " + resourceType;
    }

    /** Collects the calls. Not safe for use by many threads. */
    public static final class Builder {
        private final Map<String, Call> calls = new HashMap<>();

        private Builder() {}

        public Builder add(String verb, String resourceType, Call call) {
            calls.put(name(verb, resourceType), call);
            return this;
        }

        public CallTable build() {
            return new CallTable(calls);
        }
    }
}
