package io.github.onoffice4j.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import io.github.onoffice4j.generator.catalogue.ApiCatalogue;
import io.github.onoffice4j.generator.emit.SourceEmitter;
import io.github.onoffice4j.generator.name.GivenNames;
import io.github.onoffice4j.generator.name.JavaNaming;
import io.github.onoffice4j.generator.name.NamingOptions;
import io.github.onoffice4j.generator.name.NamingResult;
import io.github.onoffice4j.generator.output.OutputFolder;
import io.github.onoffice4j.generator.schema.ActionKindSchema;
import io.github.onoffice4j.generator.schema.ActionTypeSchema;
import io.github.onoffice4j.generator.schema.FieldSchema;
import io.github.onoffice4j.generator.schema.Labels;
import io.github.onoffice4j.generator.schema.ModuleSchema;
import io.github.onoffice4j.generator.schema.SelectValue;
import io.github.onoffice4j.generator.schema.TenantSchema;
import io.github.onoffice4j.generator.snapshot.Snapshot;
import io.github.onoffice4j.generator.snapshot.SnapshotFolder;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Measures how much processor time each stage takes and how much memory the whole needs, for tenants of 345, 3,450 and 34,500
 * fields, or of the factors given as arguments; beside it, what the compiler takes for the same classes.
 *
 * <p>Each size runs in the same JVM after smaller ones: the figures of the smallest one include its warming up.
 * Peak memory is that of the heap, what was garbage by then included: a smaller {@code -Xmx} shows how little is enough.
 */
final class GenerationBenchmark {

    private static final List<String> MODULES = List.of(
            "address", "agentsLog", "calendar", "email", "estate", "file", "news", "project", "search", "task", "user");
    private static final int FIELDS = 345;
    private static final int FIELDS_PER_SELECT = 5;
    private static final int VALUES_PER_SELECT = 7;

    private GenerationBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        List<String> factors = arguments.length == 0 ? List.of("1", "10", "100") : List.of(arguments);
        System.out.println(
                "CPU seconds, beside the compiler's\n  fields   values |  write   read   name   emit  write  check |  files     MB |  heap MB |  javac  ratio");
        for (String factor : factors) {
            Path folder = Files.createTempDirectory("onoffice4j");
            run(tenant(FIELDS * Integer.parseInt(factor)), folder);
        }
    }

    private static void run(TenantSchema tenant, Path folder) throws IOException {
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        long[] times = new long[7];
        times[0] = cpuTime();
        SnapshotFolder snapshot = SnapshotFolder.of(folder.resolve("schema"));
        snapshot.write(new Snapshot(tenant, GivenNames.none()));
        times[1] = cpuTime();
        TenantSchema schema = snapshot.read().schema();
        times[2] = cpuTime();
        NamingResult named = JavaNaming.name(
                schema, ApiCatalogue.load(), new NamingOptions("com.acme.crm", "DEU").keeping(GivenNames.none()));
        times[3] = cpuTime();
        Map<String, String> files = SourceEmitter.emit(named.model());
        times[4] = cpuTime();
        OutputFolder output = OutputFolder.of(folder.resolve("sources"), folder.resolve("list"));
        output.write(files, "source");
        times[5] = cpuTime();
        if (!output.isUpToDate("source") || snapshot.fingerprint().isEmpty()) {
            throw new IllegalStateException("What was just written is not up to date");
        }
        times[6] = cpuTime();
        print(tenant, files, times);
        long compiling = compile(folder.resolve("sources"), folder.resolve("classes"));
        System.out.printf(Locale.ROOT, " | %6.2f %6.2f%n", compiling / 1e9, (times[5] - times[2]) / (double) compiling);
    }

    /** Compiles what was generated, without any analysis, and returns the processor time. */
    private static long compile(Path sources, Path classes) throws IOException {
        long before = cpuTime();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager =
                        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
                Stream<Path> files = Files.walk(sources)) {
            List<String> options = List.of("-proc:none", "-nowarn", "-d", classes.toString());
            List<Path> javaFiles =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            boolean compiles = compiler.getTask(
                            null, manager, null, options, null, manager.getJavaFileObjectsFromPaths(javaFiles))
                    .call();
            if (!compiles) {
                throw new IllegalStateException("What was generated does not compile");
            }
        }
        return cpuTime() - before;
    }

    private static void print(TenantSchema tenant, Map<String, String> files, long[] times) {
        long fields = tenant.modules().stream()
                .mapToLong(module -> module.fields().size())
                .sum();
        long peak =
                heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        long characters = files.values().stream().mapToLong(String::length).sum();
        StringBuilder stages = new StringBuilder();
        for (int stage = 1; stage < times.length; stage++) {
            stages.append(String.format(Locale.ROOT, "%7.2f", (times[stage] - times[stage - 1]) / 1e9));
        }
        System.out.printf(
                Locale.ROOT,
                "%8d %8d |%s | %6d %6.1f | %8d",
                fields,
                fields / FIELDS_PER_SELECT * VALUES_PER_SELECT,
                stages,
                files.size(),
                characters / 1e6,
                peak >> 20);
    }

    /** Returns the time of all processors that the JVM has used, which other programs on the machine do not prolong. */
    private static long cpuTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private static TenantSchema tenant(int fields) {
        List<ModuleSchema> modules = new ArrayList<>();
        for (int module = 0; module < MODULES.size(); module++) {
            List<FieldSchema> own = new ArrayList<>();
            for (int field = module; field < fields; field += MODULES.size()) {
                own.add(field(field));
            }
            modules.add(new ModuleSchema(MODULES.get(module), labels("Modul", module), own));
        }
        List<ActionTypeSchema> types = List.of(new ActionTypeSchema("Ausgang", labels("Ausgang", 1), false, null));
        ActionKindSchema email = new ActionKindSchema("Email", labels("E-Mail", 1), types, null);
        return new TenantSchema(List.of("DEU", "ENG"), modules, List.of(email), List.of());
    }

    private static FieldSchema field(int number) {
        if (number % FIELDS_PER_SELECT != 0) {
            String type = List.of("varchar", "integer", "float", "date").get(number % 4);
            return FieldSchema.of("feld" + number, type, labels("Feld", number));
        }
        List<SelectValue> values = new ArrayList<>();
        for (int value = 0; value < VALUES_PER_SELECT; value++) {
            values.add(new SelectValue("wert" + number + "x" + value, labels("Wert", value)));
        }
        return FieldSchema.of("auswahl" + number, "singleselect", labels("Auswahl", number))
                .withPermittedValues(values);
    }

    private static Labels labels(String german, int number) {
        return Labels.of(new TreeMap<>(Map.of("DEU", german + " " + number, "ENG", "In English " + number)));
    }
}
