package io.github.onoffice4j.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.onoffice4j.Credentials;
import io.github.onoffice4j.Draft;
import io.github.onoffice4j.OnOffice;
import io.github.onoffice4j.OnOfficeRecord;
import io.github.onoffice4j.Query;
import io.github.onoffice4j.generator.catalogue.ApiCatalogue;
import io.github.onoffice4j.generator.fetch.SchemaFetcher;
import io.github.onoffice4j.generator.fetch.SchemaRequest;
import io.github.onoffice4j.generator.name.GivenNames;
import io.github.onoffice4j.generator.name.JavaNaming;
import io.github.onoffice4j.generator.name.NamingOptions;
import io.github.onoffice4j.generator.schema.FieldSchema;
import io.github.onoffice4j.generator.schema.Labels;
import io.github.onoffice4j.generator.schema.ModuleSchema;
import io.github.onoffice4j.generator.schema.TenantSchema;
import io.github.onoffice4j.generator.snapshot.Snapshot;
import io.github.onoffice4j.generator.snapshot.SnapshotFolder;
import io.github.onoffice4j.sandbox.OnOfficeSandbox;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A module of 20,000 fields, all the way: fetched, named, generated, compiled, and a record of it written and read. */
class LargestModuleTest {

    private static final int FIELDS = 20_000;

    @Test
    void aRecordOfTwentyThousandFieldsIsWrittenAndRead(@TempDir Path folder) throws ReflectiveOperationException {
        SnapshotFolder.of(folder).write(new Snapshot(tenant(), GivenNames.none()));
        try (OnOfficeSandbox sandbox =
                        OnOfficeSandbox.builder().schema(folder).records(0).start();
                OnOffice onOffice = OnOffice.builder()
                        .credentials(Credentials.of(sandbox.token(), sandbox.secret()))
                        .baseUrl(sandbox.baseUrl())
                        .build()) {
            Class<?> address = compiled(onOffice).loadClass("com.acme.address.Address");

            Draft<?, ?> draft = (Draft<?, ?>) address.getMethod("draft").invoke(null);
            draft = (Draft<?, ?>) call(draft, "feld0", String.class, "first");
            draft = (Draft<?, ?>) call(draft, "feld19999", BigDecimal.class, new BigDecimal("19999.50"));
            onOffice.create(draft);
            List<? extends OnOfficeRecord<?>> records =
                    list(onOffice, (Query<?, ?>) address.getMethod("query").invoke(null));

            assertThat(records).hasSize(1);
            OnOfficeRecord<?> record = records.get(0);
            assertThat(call(record, "getFeld0")).isEqualTo("first");
            assertThat(call(record, "getFeld19998")).isNull();
            assertThat(call(record, "getFeld19999")).isEqualTo(new BigDecimal("19999.50"));
            assertThat(record.toMap()).hasSizeGreaterThanOrEqualTo(FIELDS);
        }
    }

    private static TenantSchema tenant() {
        List<FieldSchema> fields = IntStream.range(0, FIELDS)
                .mapToObj(i -> FieldSchema.of("feld" + i, i % 2 == 0 ? "varchar" : "float", labels("Feld " + i)))
                .toList();
        return new TenantSchema(
                List.of("DEU"), List.of(new ModuleSchema("address", labels("Adressen"), fields)), List.of(), List.of());
    }

    private static ClassLoader compiled(OnOffice onOffice) {
        TenantSchema fetched = new SchemaFetcher(onOffice, warning -> {
                    throw new AssertionError(warning);
                })
                .fetch(new SchemaRequest(List.of("address"), List.of("DEU")));
        assertThat(fetched.modules().get(0).fields()).hasSize(FIELDS);
        Map<String, String> sources =
                SourceEmitter.emit(JavaNaming.name(fetched, ApiCatalogue.load(), new NamingOptions("com.acme", "DEU"))
                        .model());
        Compiled compiled = Compiled.withoutWarnings(sources);
        assertThat(compiled.diagnostics()).isEmpty();
        return compiled.loader();
    }

    private static <R extends OnOfficeRecord<R>> List<R> list(OnOffice onOffice, Query<R, ?> query) {
        return onOffice.list(query);
    }

    private static Object call(Object draft, String setter, Class<?> type, Object value)
            throws ReflectiveOperationException {
        return open(draft.getClass().getMethod(setter, type)).invoke(draft, value);
    }

    private static Object call(Object record, String getter) throws ReflectiveOperationException {
        return open(record.getClass().getMethod(getter)).invoke(record);
    }

    /** The superclasses that declare the methods are not public, unlike the methods. */
    private static Method open(Method method) {
        method.setAccessible(true);
        return method;
    }

    private static Labels labels(String text) {
        return Labels.of("DEU", text);
    }
}
