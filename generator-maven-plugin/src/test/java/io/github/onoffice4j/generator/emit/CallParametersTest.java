package io.github.onoffice4j.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.onoffice4j.call.Call;
import io.github.onoffice4j.generator.catalogue.ApiCall;
import io.github.onoffice4j.generator.catalogue.CallCatalogue;
import io.github.onoffice4j.generator.catalogue.CallParameter;
import io.github.onoffice4j.generator.catalogue.CallSet;
import io.github.onoffice4j.generator.catalogue.ParameterType;
import io.github.onoffice4j.generator.name.JavaModel;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The parameters of all calls of the catalogue: none that is needed can be left out, and what is not allowed is refused. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CallParametersTest {

    private static final JavaModel MODEL = new JavaModel("com.acme", List.of("DEU"), List.of(), List.of(), List.of());

    /** What takes fields, which this model has none of. */
    private static final Set<ParameterType> FIELDS =
            EnumSet.of(ParameterType.FIELD, ParameterType.FIELDS, ParameterType.FIELD_VALUES);

    private final List<ApiCall> calls = CallSet.of(CallCatalogue.load()).calls();
    private final ClassLoader classes = Compiled.of(SourceEmitter.emit(MODEL, CallSet.of(CallCatalogue.load())))
            .loader();

    /** A parameter of a call, and the object that has its methods: a step of the call, or the call itself. */
    private record Place(ApiCall call, CallParameter parameter, Object holder) {

        Object set(@Nullable Object value) throws ReflectiveOperationException {
            for (Method method : holder.getClass().getMethods()) {
                if (method.getName().equals(parameter.javaName())
                        && method.getParameterCount() == 1
                        && (value == null || accepts(method.getParameterTypes()[0], value))) {
                    return method.invoke(holder, value);
                }
            }
            throw new NoSuchMethodException(this + " takes no " + value);
        }

        private static boolean accepts(Class<?> type, Object value) {
            return type.isInstance(value)
                    || (type == int.class && value instanceof Integer)
                    || (type == long.class && value instanceof Long)
                    || (type == boolean.class && value instanceof Boolean);
        }

        @Override
        public String toString() {
            return name(call) + "." + parameter.javaName();
        }
    }

    private static String name(ApiCall call) {
        return Objects.requireNonNull(call.form()).name();
    }

    Stream<ApiCall> calls() {
        return calls.stream();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void everyStepOffersNothingButTheParameterThatIsNeededNext(ApiCall call) throws ReflectiveOperationException {
        for (Place place : mandatory(call)) {
            assertThat(Stream.of(place.holder().getClass().getMethods())
                            .filter(method -> method.getDeclaringClass() != Object.class)
                            .map(Method::getName))
                    .as(place.toString())
                    .isNotEmpty()
                    .containsOnly(place.parameter().javaName());
        }
        assertThat(complete(call)).isInstanceOf(Call.class);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void nothingIsRefusedByItsName(ApiCall call) throws ReflectiveOperationException {
        for (Place place : mandatory(call)) {
            for (Object nothing : nothing(place.parameter())) {
                assertThat(refusal(place, nothing))
                        .as(place + " of nothing")
                        .hasMessageContaining("\"" + place.parameter().path().replace('/', '.') + "\"");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void whatIsOutsideTheLimitsIsRefusedByItsName(ApiCall call) throws ReflectiveOperationException {
        List<Place> all = new ArrayList<>(mandatory(call));
        Object complete = complete(call);
        form(call).optional().forEach(parameter -> all.add(new Place(call, parameter, complete)));
        for (Place place : all) {
            for (Object outside : outside(place.parameter())) {
                assertThat(refusal(place, outside))
                        .as(place + " of " + outside)
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("\"" + place.parameter().path().replace('/', '.') + "\"");
            }
        }
    }

    @Test
    void thereAreLimitsToRefuse() {
        assertThat(calls.stream()
                        .flatMap(call -> form(call).parameters().stream())
                        .filter(parameter -> !outside(parameter).isEmpty()))
                .hasSizeGreaterThan(20);
    }

    private static Throwable refusal(Place place, @Nullable Object value) {
        Throwable thrown = catchThrowable(() -> place.set(value));
        assertThat(thrown).as(place + " of " + value).isInstanceOf(InvocationTargetException.class);
        return Objects.requireNonNull(thrown.getCause());
    }

    private static ApiCall.CallForm form(ApiCall call) {
        return Objects.requireNonNull(call.form());
    }

    /** Returns the parameters a call needs, each with the step that takes it. */
    private List<Place> mandatory(ApiCall call) throws ReflectiveOperationException {
        List<Place> places = new ArrayList<>();
        Object holder = start(call);
        for (CallParameter parameter : form(call).needed()) {
            Place place = new Place(call, parameter, holder);
            places.add(place);
            holder = filled(place);
        }
        return places;
    }

    private Object complete(ApiCall call) throws ReflectiveOperationException {
        Object holder = start(call);
        for (CallParameter parameter : form(call).needed()) {
            holder = filled(new Place(call, parameter, holder));
        }
        return holder;
    }

    private Object start(ApiCall call) throws ReflectiveOperationException {
        return classes.loadClass("com.acme.calls." + name(call))
                .getMethod("call")
                .invoke(null);
    }

    private Object filled(Place place) throws ReflectiveOperationException {
        if (FIELDS.contains(place.parameter().type())) {
            Method method = Stream.of(place.holder().getClass().getMethods())
                    .filter(candidate ->
                            candidate.getName().equals(place.parameter().javaName()))
                    .findFirst()
                    .orElseThrow();
            return afterwards(method.getReturnType(), place);
        }
        return place.set(sample(place));
    }

    /** Values by fields need a field, which this model has none of: the step behind is made directly. */
    private static Object afterwards(Class<?> type, Place place) throws ReflectiveOperationException {
        var sent = place.holder().getClass().getDeclaredField("sent");
        sent.setAccessible(true);
        var constructor = type.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        return constructor.newInstance(sent.get(place.holder()));
    }

    private Object sample(Place place) throws ReflectiveOperationException {
        CallParameter parameter = place.parameter();
        return switch (parameter.type()) {
            case TEXT -> text(parameter);
            case LANGUAGE -> "ENG";
            case INTEGER ->
                Objects.requireNonNullElse(parameter.limits().min(), 1L).intValue();
            case ID -> 1L;
            case DECIMAL ->
                BigDecimal.valueOf(Objects.requireNonNullElse(parameter.limits().min(), 1L));
            case BOOLEAN, FLAG -> true;
            case DATE -> LocalDate.EPOCH;
            case DATE_TIME -> LocalDate.EPOCH.atStartOfDay();
            case TIME -> LocalTime.NOON;
            case TEXTS -> new String[] {"text"};
            case INTEGERS -> new int[] {1};
            case IDS, IDS_AS_TEXT -> new long[] {1};
            case BYTES -> new byte[] {1};
            case CHOICE, CHOICES -> choices(place);
            default -> throw new IllegalStateException("No sample of " + parameter);
        };
    }

    private static String text(CallParameter parameter) {
        String pattern = parameter.limits().pattern();
        return pattern == null
                ? "text"
                : Stream.of("89.90", "2026-01-31", "1", "ada@example.org", "800x600", "2026-01-31|2026-02-01", "abc")
                        .filter(sample -> sample.matches(pattern))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("No sample matches " + pattern));
    }

    private Object choices(Place place) throws ReflectiveOperationException {
        CallParameter parameter = place.parameter();
        String nested = parameter.javaName().substring(0, 1).toUpperCase(Locale.ROOT)
                + parameter.javaName().substring(1);
        Object[] constants = classes.loadClass("com.acme.calls." + name(place.call()) + "$" + nested)
                .getEnumConstants();
        return parameter.type() == ParameterType.CHOICE ? constants[0] : Arrays.copyOf(constants, 1);
    }

    private static List<@Nullable Object> nothing(CallParameter parameter) {
        return switch (parameter.type()) {
            case TEXT -> Arrays.asList(null, "", " ");
            case LANGUAGE, DECIMAL, DATE, DATE_TIME, TIME, CHOICE -> Arrays.asList((Object) null);
            case TEXTS -> List.of((Object) new String[0]);
            case INTEGERS -> List.of((Object) new int[0]);
            case IDS, IDS_AS_TEXT -> List.of((Object) new long[0]);
            default -> List.of();
        };
    }

    private static List<Object> outside(CallParameter parameter) {
        List<Object> outside = new ArrayList<>();
        CallParameter.Limits limits = parameter.limits();
        if (limits.maxLength() != null) {
            outside.add("x".repeat(limits.maxLength() + 1));
        }
        if (limits.pattern() != null) {
            outside.add("\u0000");
        }
        if (parameter.type() == ParameterType.LANGUAGE) {
            outside.addAll(List.of("de", "German", ""));
        }
        addNumber(outside, parameter.type(), limits.min() == null ? null : limits.min() - 1);
        addNumber(outside, parameter.type(), limits.max() == null ? null : limits.max() + 1);
        return outside;
    }

    private static void addNumber(List<Object> outside, ParameterType type, @Nullable Long number) {
        if (number == null) {
            return;
        }
        switch (type) {
            case INTEGER -> outside.add(Math.toIntExact(number));
            case ID -> outside.add(number);
            case DECIMAL -> outside.add(BigDecimal.valueOf(number));
            case IDS, IDS_AS_TEXT -> {
                if (number >= 0) {
                    outside.add(new long[Math.toIntExact(number)]);
                }
            }
            case TEXTS -> {
                if (number >= 0) {
                    outside.add(Stream.generate(() -> "x").limit(number).toArray(String[]::new));
                }
            }
            default -> throw new IllegalStateException("No limits of " + type);
        }
    }
}
