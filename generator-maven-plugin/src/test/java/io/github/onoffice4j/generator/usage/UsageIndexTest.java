package io.github.onoffice4j.generator.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageIndexTest {

    private static final String ESTATE = "com.acme.crm.estate.Estate";
    private static final String DRAFT = "com.acme.crm.estate.EstateDraft";
    private static final String OBJEKTART = "com.acme.crm.estate.Objektart";
    private static final String EMAIL = "com.acme.crm.ActionTypes$Email";
    private static final Set<String> GENERATED = Set.of(
            ESTATE,
            DRAFT,
            OBJEKTART,
            "com.acme.crm.ActionTypes",
            "com.acme.crm.estate.Ort",
            "com.acme.crm.estate.Ort_Constants1");

    /** What generated code looks like from the outside. */
    private static final Map<String, String> MODEL = Map.of(
            "com/acme/crm/estate/Estate.java",
            """
            package com.acme.crm.estate;
            public final class Estate {
                public static final String KAUFPREIS = new String("kaufpreis");
                public static final String KEY = "inlined";
                public String getKaufpreis() { return KAUFPREIS; }
                public Objektart getObjektart() { return Objektart.HAUS; }
                public static EstateDraft draft() { return new EstateDraft(); }
            }
            """,
            "com/acme/crm/estate/EstateDraft.java",
            """
            package com.acme.crm.estate;
            public final class EstateDraft {
                public EstateDraft kaufpreis(long value) { return this; }
                public EstateDraft objektart(Objektart value) { return this; }
            }
            """,
            "com/acme/crm/estate/Objektart.java",
            """
            package com.acme.crm.estate;
            public enum Objektart { HAUS, WOHNUNG, GEWERBE, UNRECOGNIZED }
            """,
            "com/acme/crm/estate/Ort.java",
            """
            package com.acme.crm.estate;
            public final class Ort implements Ort_Constants1 {}
            """,
            "com/acme/crm/estate/Ort_Constants1.java",
            """
            package com.acme.crm.estate;
            interface Ort_Constants1 {
                Ort AACHEN = new Ort();
            }
            """,
            "com/acme/crm/ActionTypes.java",
            """
            package com.acme.crm;
            public final class ActionTypes {
                public static final class Email {
                    public static final Object AUSGANG = new Object();
                }
            }
            """);

    @TempDir
    Path folder;

    @Test
    void findsConstantsGettersAndSettersWithTheirLines() throws IOException {
        UsageIndex index = index("""
                package com.acme.shop;
                import com.acme.crm.estate.*;
                class OrderService {
                    String read(Estate estate) {
                        String name = Estate.KAUFPREIS;
                        return name
                                + estate.getKaufpreis();
                    }
                    Object write() {
                        EstateDraft draft = Estate.draft()
                                .kaufpreis(1);
                        return draft.objektart(Objektart.HAUS);
                    }
                }
                """);

        assertThat(index.ofMember(ESTATE, "KAUFPREIS")).containsExactly(at(5));
        assertThat(index.ofMember(ESTATE, "getKaufpreis")).containsExactly(at(7));
        assertThat(index.ofMember(DRAFT, "kaufpreis")).containsExactly(at(11));
        assertThat(index.ofMember(OBJEKTART, "HAUS")).containsExactly(at(12));
        assertThat(index.ofMember(OBJEKTART, "WOHNUNG")).isEmpty();
        assertThat(index.ofMember(ESTATE, "getObjektart")).isEmpty();
    }

    @Test
    void namesTheClassOfTheSourceForNestedClassesAndLambdas() throws IOException {
        UsageIndex index = index("""
                package com.acme.shop;
                import com.acme.crm.estate.*;
                class OrderService {
                    static class Nested {
                        class Inner {
                            String a = Estate.KAUFPREIS;
                        }
                    }
                    Runnable anonymous = new Runnable() {
                        public void run() {
                            System.out.println(Estate.KAUFPREIS);
                        }
                    };
                    Runnable lambda = () ->
                            System.out.println(Estate.KAUFPREIS);
                }
                """);

        assertThat(index.ofMember(ESTATE, "KAUFPREIS")).containsExactly(at(6), at(11), at(15));
    }

    @Test
    void findsReferencesToMethods() throws IOException {
        UsageIndex index = index("""
                package com.acme.shop;
                import com.acme.crm.estate.*;
                class OrderService {
                    java.util.function.Function<Estate, String> price = Estate::getKaufpreis;
                    java.util.function.LongFunction<EstateDraft> writes = new EstateDraft()::kaufpreis;
                }
                """);

        assertThat(index.ofMember(ESTATE, "getKaufpreis")).containsExactly(at(4));
        assertThat(index.ofMember(DRAFT, "kaufpreis")).containsExactly(at(5));
    }

    /** Classes for Java 8 know no nest host. */
    @ParameterizedTest
    @ValueSource(ints = {8, 17})
    void findsTheCasesOfASwitch(int release) throws IOException {
        UsageIndex index = index(release, """
                package com.acme.shop;
                import com.acme.crm.estate.*;
                class OrderService {
                    int first(Objektart art) {
                        switch (art) {
                            case HAUS:
                                return 1;
                            case WOHNUNG: return 2;
                            default: return 3;
                        }
                    }
                    int second(Objektart art) {
                        switch (art) {
                            case WOHNUNG: return 1;
                            case UNRECOGNIZED: return 2;
                        }
                        return 0;
                    }
                }
                """);

        assertThat(index.ofMember(OBJEKTART, "HAUS")).containsExactly(at(7));
        assertThat(index.ofMember(OBJEKTART, "WOHNUNG")).containsExactly(at(8), at(14));
        assertThat(index.ofMember(OBJEKTART, "GEWERBE")).isEmpty();
    }

    @Test
    void findsTheCasesOfASwitchInTheSelectorOfAnother() throws IOException {
        UsageIndex index = index("""
                package com.acme.shop;
                import com.acme.crm.estate.*;
                class OrderService {
                    int nested(Objektart one, Objektart other) {
                        return switch (switch (one) {
                            case HAUS -> Objektart.GEWERBE;
                            default -> other;
                        }) {
                            case WOHNUNG -> 1;
                            case GEWERBE, HAUS -> 2;
                            default -> 3;
                        };
                    }
                }
                """);

        assertThat(index.ofMember(OBJEKTART, "HAUS")).containsExactly(at(6), at(10));
        assertThat(index.ofMember(OBJEKTART, "WOHNUNG")).containsExactly(at(9));
        assertThat(index.ofMember(OBJEKTART, "GEWERBE")).containsExactly(at(6), at(10));
    }

    @Test
    void findsTheCasesOfASwitchByPattern() throws IOException {
        ClassFolder.compile(folder, 17, MODEL);
        PatternSwitches.write(folder, OBJEKTART);
        UsageIndex index = UsageIndex.of(List.of(folder), GENERATED);

        assertThat(index.ofMember(OBJEKTART, "HAUS"))
                .containsExactly(at(PatternSwitches.ENUM_SWITCH_LINE), at(PatternSwitches.TYPE_SWITCH_LINE));
        assertThat(index.ofMember(OBJEKTART, "WOHNUNG")).containsExactly(at(PatternSwitches.ENUM_SWITCH_LINE + 1));
        assertThat(index.ofMember(OBJEKTART, "GEWERBE")).isEmpty();
        assertThat(index.ofMember(ESTATE, References.CLASS)).containsExactly(at(PatternSwitches.TYPE_SWITCH_LINE + 1));
    }

    @Test
    void findsConstantsOfClassesThatAreNoEnumsAndOfTheirParts() throws IOException {
        UsageIndex index = index("""
                package com.acme.shop;
                import static com.acme.crm.estate.Ort.*;
                class OrderService {
                    Object type = com.acme.crm.ActionTypes.Email.AUSGANG;
                    Object town = AACHEN;
                    Object same = com.acme.crm.estate.Ort.AACHEN;
                }
                """);

        assertThat(index.ofMember(EMAIL, "AUSGANG")).containsExactly(at(4));
        assertThat(index.ofClass(EMAIL)).containsExactly(at(4));
        assertThat(index.ofMember("com.acme.crm.estate.Ort", "AACHEN")).containsExactly(at(5), at(6));
    }

    @Test
    void findsUsesOfAClassInDeclarationsAndBodies() throws IOException {
        UsageIndex index = index("""
                package com.acme.shop;
                import com.acme.crm.estate.*;
                class OrderService {
                    java.util.List<Estate> estates = java.util.List.of();
                    boolean is(Object object) {
                        return object instanceof Estate;
                    }
                    Class<?> type() {
                        return Estate.class;
                    }
                    void take(java.util.Optional<Estate[]> all) {
                        System.out.println(all);
                    }
                    Object[] array() {
                        return new Estate[2][3];
                    }
                }
                """);

        assertThat(index.ofClass(ESTATE))
                .containsExactly(new Usage("com.acme.shop.OrderService", 0), at(6), at(9), at(12), at(15));
        assertThat(index.ofClass(ESTATE).get(0)).hasToString("OrderService");
        assertThat(index.ofClass(ESTATE).get(1)).hasToString("OrderService:6");
    }

    @Test
    void findsConstantsInAnnotations() throws IOException {
        UsageIndex index = index("""
                package com.acme.shop;
                import com.acme.crm.estate.*;
                @OrderService.For(art = Objektart.HAUS, types = Estate.class)
                class OrderService {
                    @interface For { Objektart[] art(); Class<?>[] types() default {}; }
                    @For(art = {Objektart.WOHNUNG}) Object field;
                    @For(art = Objektart.GEWERBE)
                    void method() {
                        System.out.println();
                    }
                }
                """);

        assertThat(index.ofMember(OBJEKTART, "HAUS")).containsExactly(at(0));
        assertThat(index.ofMember(OBJEKTART, "WOHNUNG")).containsExactly(at(0));
        assertThat(index.ofMember(OBJEKTART, "GEWERBE")).containsExactly(at(9));
        assertThat(index.ofClass(ESTATE)).containsExactly(at(0));
    }

    @Test
    void doesNotCountGeneratedCodeButWhatStandsBesideIt() throws IOException {
        Map<String, String> sources = new HashMap<>(MODEL);
        sources.put("com/acme/crm/estate/OwnCode.java", """
                package com.acme.crm.estate;
                class OwnCode {
                    String name = Estate.KAUFPREIS;
                }
                """);
        ClassFolder.compile(folder, 17, sources);
        UsageIndex index = UsageIndex.of(List.of(folder), GENERATED);

        assertThat(index.ofMember(ESTATE, "KAUFPREIS")).containsExactly(new Usage("com.acme.crm.estate.OwnCode", 3));
        assertThat(index.ofMember(OBJEKTART, "HAUS")).isEmpty();
        assertThat(index.classes()).isEqualTo(1);
    }

    /** The compiler writes the text of a string constant into the class that uses it: nothing is left to be found. */
    @Test
    void cannotFindStringConstants() throws IOException {
        UsageIndex index = index("""
                package com.acme.shop;
                class OrderService {
                    String key = com.acme.crm.estate.Estate.KEY;
                }
                """);

        assertThat(index.ofClass(ESTATE)).isEmpty();
    }

    @Test
    void saysWhichClassesItCouldNotRead() throws IOException {
        Path broken = Files.writeString(folder.resolve("Broken.class"), "no class");
        Files.write(folder.resolve("Newer.class"), new byte[] {
            (byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 3, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
        });
        UsageIndex index = UsageIndex.of(List.of(folder), GENERATED);

        assertThat(index.classes()).isZero();
        assertThat(index.problems()).hasSize(2);
        assertThat(index.problems().get(0)).startsWith("Cannot read the class " + broken + ": ");
        assertThat(index.problems().get(1))
                .isEqualTo("Cannot read the class " + folder.resolve("Newer.class")
                        + ": java.lang.IllegalArgumentException: Unsupported class file major version 768");
    }

    @Test
    void aFolderThatDoesNotExistHoldsNoClasses() {
        UsageIndex index = UsageIndex.of(List.of(folder.resolve("classes")), GENERATED);

        assertThat(index.classes()).isZero();
        assertThat(index.problems()).isEmpty();
    }

    private UsageIndex index(String orderService) throws IOException {
        return index(17, orderService);
    }

    private UsageIndex index(int release, String orderService) throws IOException {
        Map<String, String> sources = new HashMap<>(MODEL);
        sources.put("com/acme/shop/OrderService.java", orderService);
        ClassFolder.compile(folder, release, sources);
        UsageIndex index = UsageIndex.of(List.of(folder), GENERATED);
        assertThat(index.problems()).isEmpty();
        return index;
    }

    private static Usage at(int line) {
        return new Usage("com.acme.shop.OrderService", line);
    }
}
