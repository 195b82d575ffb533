package io.github.onoffice4j.sandbox.junit;

import io.github.onoffice4j.sandbox.ErrorLevel;
import io.github.onoffice4j.sandbox.OnOfficeSandbox;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives tests a sandbox: every {@link OnOfficeSandbox} parameter is one that runs.
 *
 * <pre>{@code
 * @WithSandbox(records = 30)
 * class HousesTest {
 *     @Test
 *     void reads(OnOfficeSandbox sandbox) { … }
 * }
 * }</pre>
 *
 * <p>Each test has a fresh one, which its {@code @BeforeEach} and {@code @AfterEach} methods share; asked for in a
 * constructor or a {@code @BeforeAll} method, all tests of the class share one. At a method the options are those of
 * that test alone.
 */
@Documented
@Inherited
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SandboxExtension.class)
public @interface WithSandbox {
    /** Returns the number of estates, addresses and agents-log entries it starts with; half as many tasks. */
    int records() default 200;

    /** Returns how failed actions show on the request level. */
    ErrorLevel errorLevel() default ErrorLevel.A;

    /** Returns the path of the schema to serve, relative to the working directory; {@code ""} for the default agency. */
    String schema() default "";
}
