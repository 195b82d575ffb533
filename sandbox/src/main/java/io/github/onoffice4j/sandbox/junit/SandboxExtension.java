package io.github.onoffice4j.sandbox.junit;

import io.github.onoffice4j.sandbox.OnOfficeSandbox;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Starts a sandbox when a test asks for one and stops it afterwards; see {@link WithSandbox}. With {@code @ExtendWith}
 * alone or {@code @RegisterExtension} the options are the defaults. Thread-safe.
 */
public final class SandboxExtension implements ParameterResolver, AfterEachCallback, AfterAllCallback {
    private static final Namespace NAMESPACE = Namespace.create(SandboxExtension.class);
    private static final String KEY = "sandbox";

    /** Makes an extension; JUnit does so. */
    public SandboxExtension() {}

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == OnOfficeSandbox.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return store(context).getOrComputeIfAbsent(KEY, key -> start(context), OnOfficeSandbox.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        close(context);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        close(context);
    }

    /** Closes the sandbox of this very context; one that a class shares is the class's to close. */
    private static void close(ExtensionContext context) {
        OnOfficeSandbox sandbox = store(context).remove(KEY, OnOfficeSandbox.class);
        if (sandbox != null) {
            sandbox.close();
        }
    }

    private static OnOfficeSandbox start(ExtensionContext context) {
        OnOfficeSandbox.Builder builder = OnOfficeSandbox.builder();
        options(context).ifPresent(options -> {
            builder.records(options.records()).errorLevel(options.errorLevel());
            if (!options.schema().isEmpty()) {
                builder.schema(Path.of(options.schema()));
            }
        });
        return builder.start();
    }

    private static Optional<WithSandbox> options(ExtensionContext context) {
        Optional<WithSandbox> here = AnnotationSupport.findAnnotation(context.getElement(), WithSandbox.class);
        return here.isPresent() ? here : context.getParent().flatMap(SandboxExtension::options);
    }

    private static Store store(ExtensionContext context) {
        return context.getStore(NAMESPACE);
    }
}
