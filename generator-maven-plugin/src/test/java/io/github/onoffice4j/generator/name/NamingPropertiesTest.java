package io.github.onoffice4j.generator.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onoffice4j.generator.catalogue.ApiCatalogue;
import io.github.onoffice4j.generator.schema.TenantSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds whatever a tenant has: each over a thousand tenants, every one made from its own seed. */
class NamingPropertiesTest {

    private static final int CASES = 1_000;
    private static final ApiCatalogue CATALOGUE = ApiCatalogue.load();

    private static NamingResult name(TenantSchema tenant, NamingStrategy strategy, GivenNames kept) {
        return JavaNaming.name(tenant, CATALOGUE, Tenant.OPTIONS.by(strategy).keeping(kept));
    }

    @ParameterizedTest
    @EnumSource(NamingStrategy.class)
    void everyNameIsValidAndNoTwoInAScopeAreAlike(NamingStrategy strategy) {
        for (int seed = 0; seed < CASES; seed++) {
            TenantSchema tenant = new RandomTenant(seed).tenant();
            for (Scope scope : scopes(name(tenant, strategy, GivenNames.none()).model())) {
                scope.check("seed " + seed);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(NamingStrategy.class)
    void orderDoesNotMatter(NamingStrategy strategy) {
        for (int seed = 0; seed < CASES; seed++) {
            RandomTenant random = new RandomTenant(seed);
            TenantSchema tenant = random.tenant();

            assertThat(name(random.shuffled(tenant), strategy, GivenNames.none())
                            .given())
                    .as("seed %d", seed)
                    .isEqualTo(name(tenant, strategy, GivenNames.none()).given());
        }
    }

    @Test
    void technicalNamesDependOnKeysAlone() {
        for (int seed = 0; seed < CASES; seed++) {
            RandomTenant random = new RandomTenant(seed);
            TenantSchema tenant = random.tenant();

            assertThat(name(random.relabelled(tenant), NamingStrategy.TECHNICAL, GivenNames.none())
                            .given())
                    .as("seed %d", seed)
                    .isEqualTo(name(tenant, NamingStrategy.TECHNICAL, GivenNames.none())
                            .given());
        }
    }

    @ParameterizedTest
    @EnumSource(NamingStrategy.class)
    void aKeptNameStaysWhateverElseChanges(NamingStrategy strategy) {
        for (int seed = 0; seed < CASES; seed++) {
            RandomTenant random = new RandomTenant(seed);
            TenantSchema tenant = random.tenant();
            GivenNames before = name(tenant, strategy, GivenNames.none()).given();

            NamingResult result = name(random.changed(tenant), strategy, before);

            String description = "seed " + seed;
            scopes(result.model()).forEach(scope -> scope.check(description));
            List<String> gone = new ArrayList<>();
            for (Map.Entry<Thing, String> each : before.all().entrySet()) {
                String after = result.given().of(each.getKey());
                if (after == null) {
                    gone.add(each.getKey() + " (" + each.getValue() + ")");
                } else {
                    assertThat(after).as(description).isEqualTo(each.getValue());
                }
            }
            assertThat(result.removed()).as(description).isEqualTo(gone);
            assertThat(result.warnings()).as(description).noneMatch(warning -> warning.contains("another is given"));
        }
    }

    /** Names that must differ by more than case. */
    private record Scope(String what, List<String> names) {

        static Scope of(String what, Stream<String> names) {
            return new Scope(what, names.filter(Objects::nonNull).toList());
        }

        void check(String description) {
            assertThat(names)
                    .as("%s of %s", what, description)
                    .allMatch(name -> SourceVersion.isName(name, SourceVersion.RELEASE_17));
            assertThat(names.stream().map(name -> name.toLowerCase(Locale.ROOT)))
                    .as("%s of %s", what, description)
                    .doesNotHaveDuplicates();
        }
    }

    private static List<Scope> scopes(JavaModel model) {
        List<Scope> scopes = new ArrayList<>();
        scopes.add(Scope.of("packages", model.modules().stream().map(JavaModule::packageName)));
        for (JavaModule module : model.modules()) {
            scopes.addAll(scopes(module));
        }
        scopes.add(Scope.of("action kinds", model.actionKinds().stream().map(JavaActionKind::className)));
        for (JavaActionKind kind : model.actionKinds()) {
            scopes.add(Scope.of(
                    "action types",
                    Stream.concat(Stream.of("KIND"), kind.types().stream().map(JavaActionType::constant))));
        }
        return scopes;
    }

    private static List<Scope> scopes(JavaModule module) {
        List<Scope> scopes = new ArrayList<>();
        scopes.add(Scope.of(
                "classes",
                Stream.concat(
                        Stream.of(
                                module.recordClass(),
                                module.queryClass(),
                                module.draftClass(),
                                "String",
                                "Choice",
                                "con"),
                        module.enums().stream().map(JavaEnum::className))));
        scopes.add(Scope.of(
                "constants",
                Stream.concat(
                        Stream.of("MODULE", "FIELDS"), module.fields().stream().map(JavaField::constant))));
        scopes.add(Scope.of(
                "getters",
                Stream.concat(
                        Stream.of("getClass", "getAll", "get"),
                        module.fields().stream().map(JavaField::getter))));
        scopes.add(Scope.of(
                "setters",
                Stream.of(
                                Stream.of("create", "edit", "hashCode"),
                                module.fields().stream().map(JavaField::setter),
                                module.writeFields().stream().map(JavaWriteField::setter))
                        .flatMap(names -> names)));
        for (JavaEnum java : module.enums()) {
            scopes.add(Scope.of(
                    "values",
                    Stream.concat(
                            Stream.of("UNRECOGNIZED", "BY_KEY"),
                            java.constants().stream().map(JavaConstant::name))));
        }
        return scopes;
    }
}
