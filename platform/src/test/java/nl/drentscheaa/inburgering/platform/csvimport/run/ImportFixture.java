package nl.drentscheaa.inburgering.platform.csvimport.run;

import static nl.drentscheaa.inburgering.platform.tenancy.TenantFixture.NOORD;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.drentscheaa.inburgering.platform.csvimport.CsvImport;
import nl.drentscheaa.inburgering.platform.csvimport.Kolomvertaling;
import nl.drentscheaa.inburgering.platform.csvimport.Relatie;
import nl.drentscheaa.inburgering.platform.datalog.Handelende;
import nl.drentscheaa.inburgering.platform.tenancy.Gemeente;
import nl.drentscheaa.inburgering.platform.tenancy.Gemeenten;
import nl.drentscheaa.inburgering.platform.tenancy.Secrets;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;
import nl.drentscheaa.inburgering.platform.tenancy.TenantFixture;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

/** A database with two municipalities, and any number of programs that run imports on it. */
final class ImportFixture implements AutoCloseable {

    private static final String PLATFORM = "nl.drentscheaa.inburgering.platform.";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    static final Handelende AANVRAGER = new Handelende("aanvrager-1", Set.of("beheer"), "trace-1");

    final TenantFixture tenants = new TenantFixture().with(Import.class);
    final MovableClock clock = new MovableClock();
    private final List<AnnotationConfigApplicationContext> programs = new ArrayList<>();

    /** A program with the given kind of import; its worker does not run yet. */
    AnnotationConfigApplicationContext program(Function<MongoTemplate, CsvImport<?>> kind, String... properties) {
        var program = new AnnotationConfigApplicationContext();
        TestPropertyValues.of("platform.imports.poll=50ms", "platform.imports.part=1KB")
                .and(properties)
                .applyTo(program);
        program.registerBean(Secrets.class, () -> tenants.secrets);
        program.registerBean(Gemeenten.class, () -> tenants.gemeenten);
        program.registerBean(MongoTemplate.class, () -> tenants.mongo);
        program.registerBean(Clock.class, () -> clock);
        program.registerBean(CsvImport.class, () -> kind.apply(tenants.mongo));
        program.register(
                named(PLATFORM + "encryption.EncryptionAutoConfiguration"),
                named(PLATFORM + "csvimport.store.CsvImportStoreAutoConfiguration"),
                CsvImportAutoConfiguration.class);
        program.refresh();
        programs.add(program);
        return program;
    }

    /** A program whose worker runs. */
    AnnotationConfigApplicationContext running(Function<MongoTemplate, CsvImport<?>> kind, String... properties) {
        var program = program(kind, properties);
        program.getBean(ImportWorker.class).start();
        return program;
    }

    static ImportRequest forReal() {
        return new ImportRequest(UUID.randomUUID(), "relaties", false, Kolomvertaling.NONE, AANVRAGER);
    }

    static ImportRequest onlyChecked() {
        return new ImportRequest(UUID.randomUUID(), "relaties", true, Kolomvertaling.NONE, AANVRAGER);
    }

    Import send(AnnotationConfigApplicationContext program, ImportRequest request, String text) {
        return send(program, NOORD, request, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    Import send(
            AnnotationConfigApplicationContext program, Gemeente gemeente, ImportRequest request, InputStream body) {
        return Tenancy.call(gemeente, () -> {
            try {
                return program.getBean(ReceiveImport.class).receive(request, body, -1);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The import, once its run is over. */
    Import ended(AnnotationConfigApplicationContext program, Gemeente gemeente, ImportRequest request) {
        return Awaitility.await()
                .dontCatchUncaughtExceptions()
                .atMost(PATIENCE)
                .until(
                        () -> find(program, gemeente, request),
                        found -> found.filter(Import::hasEnded).isPresent())
                .orElseThrow();
    }

    Import ended(AnnotationConfigApplicationContext program, ImportRequest request) {
        return ended(program, NOORD, request);
    }

    Optional<Import> find(AnnotationConfigApplicationContext program, Gemeente gemeente, ImportRequest request) {
        return Tenancy.call(gemeente, () -> program.getBean(Imports.class).find(request.importId()));
    }

    /** The errors as {@code line column code [args]}. */
    List<String> errors(AnnotationConfigApplicationContext program, ImportRequest request) {
        return Tenancy.call(
                NOORD,
                () -> program.getBean(RowErrors.class).list(request.importId(), Optional.empty(), 10_000).stream()
                        .map(entry -> "%d %s %s %s"
                                .formatted(
                                        entry.position().line(),
                                        entry.error().veld().orElse("-"),
                                        entry.error().code(),
                                        entry.error().args()))
                        .toList());
    }

    List<Relatie> relaties(Gemeente gemeente) {
        return Tenancy.call(gemeente, () -> tenants.mongo.findAll(Relatie.class));
    }

    List<Document> stored(String collection) {
        return Tenancy.call(NOORD, () -> tenants.mongo.findAll(Document.class, collection));
    }

    @Override
    public void close() {
        programs.forEach(AnnotationConfigApplicationContext::close);
        tenants.close();
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
