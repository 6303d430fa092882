package nl.drentscheaa.inburgering.platform.csvimport.run;

import java.time.Clock;
import java.util.List;
import nl.drentscheaa.inburgering.platform.csvimport.CsvImport;
import nl.drentscheaa.inburgering.platform.csvimport.mapping.Kolomkoppeling;
import nl.drentscheaa.inburgering.platform.tenancy.Gemeenten;
import nl.drentscheaa.inburgering.platform.tenancy.TenantDocument;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;

/** The running of imports, in a service that declares at least one kind. */
@AutoConfiguration(afterName = "nl.drentscheaa.inburgering.platform.csvimport.store.CsvImportStoreAutoConfiguration")
@ConditionalOnBean(CsvImport.class)
@EnableConfigurationProperties(CsvImportProperties.class)
class CsvImportAutoConfiguration {

    @Bean
    ImportWorker importWorker(
            Gemeenten gemeenten,
            List<CsvImport<?>> kinds,
            Imports imports,
            ImportFiles files,
            RowErrors rowErrors,
            Turns turns,
            CsvImportProperties properties,
            Clock clock) {
        var runner = new ImportRunner(kinds, imports, files, rowErrors, properties, clock);
        var sweep = new ImportSweep(imports, files, properties.keepChecked(), clock);
        return new ImportWorker(gemeenten, imports, runner, sweep, turns, properties, clock);
    }

    @Bean
    ReceiveImport receiveImport(
            Imports imports, ImportFiles files, CsvImportProperties properties, ImportWorker worker, Clock clock) {
        return new ReceiveImport(imports, files, properties, worker, clock);
    }

    @Bean
    ConfirmImport confirmImport(Imports imports, ImportWorker worker) {
        return new ConfirmImport(imports, worker);
    }

    @Bean
    UndoImport undoImport(
            List<CsvImport<?>> kinds,
            Imports imports,
            ImportWorker worker,
            CsvImportProperties properties,
            Clock clock) {
        return new UndoImport(kinds, imports, worker, properties, clock);
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> startImports(ImportWorker worker) {
        return ready -> worker.start();
    }

    @Bean
    TenantDocument kolomkoppelingDocuments() {
        return new TenantDocument(Kolomkoppeling.class);
    }

    @Bean
    TenantDocument importDocuments() {
        return new TenantDocument(Import.class);
    }
}
