package io.github.onoffice4j.sample.calls;

import io.github.onoffice4j.Operation;
import io.github.onoffice4j.call.Call;
import io.github.onoffice4j.sample.crm.calls.SendMail;
import io.github.onoffice4j.sandbox.RecordedAction;
import io.github.onoffice4j.sandbox.RecordedRequest;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What was sent, by class of the call and by what the sandbox saw of it. */
final class SentCalls {

    /** Resource types that stand for several calls, told apart by the resource id. */
    private static final Set<String> BY_RESOURCE_ID = Set.of("get file", "get search");

    private final Set<String> classes = new TreeSet<>();
    private final Set<String> rows = new TreeSet<>();

    void note(Operation<?> operation) {
        classes.add(operation.getClass().getSimpleName());
    }

    void note(List<RecordedRequest> requests) {
        requests.stream().flatMap(request -> request.actions().stream()).forEach(this::note);
    }

    private void note(RecordedAction action) {
        String row = action.verb() + " " + action.resourceType();
        rows.add(BY_RESOURCE_ID.contains(row) ? row + " " + action.resourceId() : row);
    }

    /** Returns the names of the classes that were sent. */
    Set<String> classes() {
        return classes;
    }

    /** Returns what the sandbox saw, one entry for each row of the API's table of calls. */
    Set<String> rows() {
        return rows;
    }

    /** Returns the names of all classes of calls that were generated, as the compiler has left them. */
    static List<String> generated() throws IOException, URISyntaxException {
        Path compiled = Path.of(SendMail.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Path folder = compiled.resolve(SendMail.class.getPackageName().replace('.', '/'));
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".class") && !file.contains("$"))
                    .map(file -> load(file.substring(0, file.length() - ".class".length())))
                    .filter(Call.class::isAssignableFrom)
                    .map(Class::getSimpleName)
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(SendMail.class.getPackageName() + "." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
