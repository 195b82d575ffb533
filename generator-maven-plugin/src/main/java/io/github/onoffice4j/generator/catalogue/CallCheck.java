package io.github.onoffice4j.generator.catalogue;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** Checks that a call of the catalogue does not contradict itself, so that what is generated of it compiles. */
final class CallCheck {

    private static final Set<ParameterType> CHOICES =
            EnumSet.of(ParameterType.CHOICE, ParameterType.CHOICES, ParameterType.FILTER);

    private final ApiCall.CallForm form;
    private final Map<String, CallResult.ObjectType> shared;
    private final String place;

    private CallCheck(ApiCall.CallForm form, Map<String, CallResult.ObjectType> shared, String place) {
        this.form = form;
        this.shared = shared;
        this.place = place;
    }

    /**
     * Returns the form if it is sound.
     *
     * @param form the form
     * @param shared the types it may use beside its own
     * @param place where it stands, for messages
     * @throws IllegalArgumentException if not; the message names the place
     */
    static ApiCall.CallForm checked(ApiCall.CallForm form, Map<String, CallResult.ObjectType> shared, String place) {
        CallCheck check = new CallCheck(form, shared, form.name() + " in " + place);
        check.parameters();
        check.result();
        check.parts();
        return form;
    }

    private void parameters() {
        Set<String> paths = new HashSet<>();
        Set<String> names = new HashSet<>();
        boolean optional = false;
        for (CallParameter parameter : form.parameters()) {
            require(paths.add(parameter.path()), "two parameters " + parameter.path());
            if (parameter.fixed() != null) {
                continue;
            }
            require(names.add(parameter.javaName()), "two methods " + parameter.javaName());
            require(SourceVersion.isName(parameter.javaName()), parameter.javaName() + " is no name of a method");
            boolean choice = CHOICES.contains(parameter.type());
            require(choice != parameter.values().isEmpty(), parameter.path() + " has values, or should have");
            require(!(parameter.mandatory() && optional), parameter.path() + " is mandatory behind an optional one");
            optional |= !parameter.mandatory();
        }
        Stream.concat(form.exactlyOneOf().stream(), form.atLeastOneOf().stream())
                .flatMap(List::stream)
                .forEach(path -> require(paths.contains(path), "no parameter " + path));
    }

    private void result() {
        CallResult result = form.result();
        boolean none = result.records() == CallResult.Records.DONE || result.records() == CallResult.Records.CREATED;
        require(none == (result.value() == null), "a value where there is none, or none where there should be");
        Set<String> used = new HashSet<>();
        use(result.value(), used);
        for (Map.Entry<String, CallResult.ObjectType> type : result.types().entrySet()) {
            Set<String> names = new HashSet<>();
            for (CallResult.Member member : type.getValue().members()) {
                use(member.type(), used);
                require(names.add(member.javaName()), "two members " + member.javaName() + " of " + type.getKey());
                require(SourceVersion.isName(member.javaName()), member.javaName() + " is no name of a component");
            }
        }
        used.removeAll(shared.keySet());
        require(result.types().keySet().equals(used), "types " + result.types().keySet() + ", but used are " + used);
    }

    private void parts() {
        CallResult.Parts parts = form.result().parts();
        if (parts instanceof CallResult.Pages pages) {
            require(parameter(pages.limit()).limits().max() != null, "pages of any length");
            require(parameter(pages.offset()).type() == ParameterType.INTEGER, "pages that do not begin at a number");
        } else if (parts instanceof CallResult.Period period) {
            require(parameter(period.from()).type() == ParameterType.DATE, "a period that does not begin on a day");
            require(parameter(period.until()).type() == ParameterType.DATE, "a period that does not end on a day");
        }
    }

    private CallParameter parameter(String path) {
        return form.parameter(path).orElseThrow(() -> contradiction("no parameter " + path));
    }

    private static void use(@Nullable ResultType type, Set<String> used) {
        for (ResultType at = type; at != null; at = at.entry()) {
            if (at.name() != null) {
                used.add(at.name());
            }
        }
    }

    private void require(boolean sound, String otherwise) {
        if (!sound) {
            throw contradiction(otherwise);
        }
    }

    private IllegalArgumentException contradiction(String what) {
        return new IllegalArgumentException("The catalogue contradicts itself, with " + what + ": " + place);
    }
}
