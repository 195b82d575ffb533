package io.github.onoffice4j.sandbox.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onoffice4j.sandbox.OnOfficeSandbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The sandbox as a parameter of tests. */
@WithSandbox(records = 3)
class WithSandboxTest {
    private OnOfficeSandbox before;

    @BeforeEach
    void remember(OnOfficeSandbox sandbox) {
        before = sandbox;
    }

    @Test
    void a_test_has_the_sandbox_of_its_before_each(OnOfficeSandbox sandbox) {
        assertThat(sandbox).isSameAs(before);
        assertThat(sandbox.records("estate").ids()).hasSize(3);
        sandbox.records("estate").delete(1001);
    }

    @Test
    void the_next_test_has_a_fresh_one(OnOfficeSandbox sandbox) {
        assertThat(sandbox.records("estate").ids()).hasSize(3);
        sandbox.records("estate").delete(1001);
    }

    @Test
    @WithSandbox(records = 5)
    void a_test_may_have_options_of_its_own(OnOfficeSandbox sandbox) {
        assertThat(sandbox.records("estate").ids()).hasSize(5);
    }

    @Nested
    class Inside {
        @Test
        void a_nested_class_has_the_options_of_the_one_around_it(OnOfficeSandbox sandbox) {
            assertThat(sandbox.records("estate").ids()).hasSize(3);
        }
    }

    /** One sandbox for all tests, whichever comes first. */
    @Nested
    @WithSandbox(records = 1)
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class Shared {
        private final OnOfficeSandbox shared;

        Shared(OnOfficeSandbox sandbox) {
            this.shared = sandbox;
        }

        @Test
        void a_constructor_shares_it_with_one_test(OnOfficeSandbox sandbox) {
            assertThat(sandbox).isSameAs(shared);
        }

        @Test
        void a_constructor_shares_it_with_another_test(OnOfficeSandbox sandbox) {
            assertThat(sandbox).isSameAs(shared);
        }
    }

    @Nested
    @ExtendWith(SandboxExtension.class)
    class Twice {
        @Test
        void naming_the_extension_again_changes_nothing(OnOfficeSandbox sandbox) {
            assertThat(sandbox.records("estate").ids()).hasSize(3);
        }
    }
}
