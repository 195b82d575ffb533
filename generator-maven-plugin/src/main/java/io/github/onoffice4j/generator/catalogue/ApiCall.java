package io.github.onoffice4j.generator.catalogue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One call of the API. Immutable.
 *
 * @param row its number in the list of all documented calls; calls that differ in a fixed parameter share one
 * @param action what it does
 * @param resourceType the resource type as on the wire
 * @param typedBy what makes it a type of Java
 * @param cacheable whether the server marks its results as cacheable
 * @param sentence what it does, as one sentence of Javadoc
 * @param form class, parameters and result; null where no class of its own is generated
 */
public record ApiCall(
        int row,
        Action action,
        String resourceType,
        TypedBy typedBy,
        boolean cacheable,
        String sentence,
        @Nullable CallForm form) {

    /** The verb of a call. */
    public enum Action {
        READ,
        GET,
        CREATE,
        MODIFY,
        DELETE,
        DO
    }

    /** What makes a call a type of Java. */
    public enum TypedBy {
        /** A class of its own. */
        CALL,
        /** The query of its module. */
        QUERY,
        /** The draft of its module. */
        DRAFT,
        /** The constants of the relation types. */
        RELATION,
        /** The upload of the runtime. */
        UPLOAD
    }

    /**
     * Class, parameters and result of a call.
     *
     * @param name the simple name of the class
     * @param details what a user has to know beside the sentence, empty for nothing
     * @param replacement what is used in its place where the API has deprecated it, else null
     * @param resource the resource id, null for none
     * @param parameters the parameters, mandatory ones first
     * @param exactlyOneOf paths of parameters of which exactly one is needed
     * @param atLeastOneOf paths of parameters of which one or more are needed
     * @param result the result
     * @param errors the documented error codes
     */
    public record CallForm(
            String name,
            String details,
            @Nullable String replacement,
            @Nullable Resource resource,
            List<CallParameter> parameters,
            List<List<String>> exactlyOneOf,
            List<List<String>> atLeastOneOf,
            CallResult result,
            List<Integer> errors) {

        public CallForm {
            parameters = List.copyOf(parameters);
            exactlyOneOf = List.copyOf(exactlyOneOf);
            atLeastOneOf = List.copyOf(atLeastOneOf);
            errors = List.copyOf(errors);
        }

        /** Returns the parameters that a user has to set, in the order they are asked for; the resource id may be one. */
        public List<CallParameter> needed() {
            return settable().filter(CallParameter::mandatory).toList();
        }

        /** Returns the parameters that a user may set; the resource id may be one. */
        public List<CallParameter> optional() {
            return settable().filter(parameter -> !parameter.mandatory()).toList();
        }

        /** Returns the parameter of a path, if there is one. */
        Optional<CallParameter> parameter(String path) {
            return parameters.stream()
                    .filter(parameter -> parameter.path().equals(path))
                    .findFirst();
        }

        /**
         * Returns how many records one answer holds at most, of a call whose other records can be asked for.
         *
         * @throws NullPointerException if the call has no parts
         */
        public long most() {
            CallResult.Parts parts = Objects.requireNonNull(result.parts(), name);
            return parts instanceof CallResult.Period period
                    ? period.most()
                    : Objects.requireNonNull(parameter(((CallResult.Pages) parts).limit())
                            .orElseThrow()
                            .limits()
                            .max());
        }

        /** Tells whether a parameter is the resource id. */
        public boolean isResource(CallParameter parameter) {
            return resource != null && parameter.equals(resource.parameter());
        }

        private Stream<CallParameter> settable() {
            Stream<CallParameter> id = resource == null ? Stream.empty() : Stream.ofNullable(resource.parameter());
            return Stream.concat(id, parameters.stream()).filter(parameter -> parameter.fixed() == null);
        }
    }

    /**
     * The resource id of a call: a fixed word or a parameter.
     *
     * @param word the word, null where there is a parameter
     * @param parameter the parameter, null where there is a word
     */
    public record Resource(@Nullable String word, @Nullable CallParameter parameter) {}
}
