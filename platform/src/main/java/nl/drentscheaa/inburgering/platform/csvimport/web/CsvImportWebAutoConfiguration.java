package nl.drentscheaa.inburgering.platform.csvimport.web;

import java.time.Clock;
import java.util.List;
import nl.drentscheaa.inburgering.platform.csvimport.CsvImport;
import nl.drentscheaa.inburgering.platform.csvimport.mapping.KeepKolomkoppelingen;
import nl.drentscheaa.inburgering.platform.csvimport.mapping.Kolomkoppelingen;
import nl.drentscheaa.inburgering.platform.csvimport.run.Imports;
import nl.drentscheaa.inburgering.platform.csvimport.run.RowErrors;
import nl.drentscheaa.inburgering.platform.web.paging.CursorCodec;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The operations on imports, in a service that declares at least one kind. */
@AutoConfiguration(afterName = "nl.drentscheaa.inburgering.platform.csvimport.run.CsvImportAutoConfiguration")
@ConditionalOnWebApplication
@ConditionalOnBean(CsvImport.class)
@Import({ImportController.class, KolomkoppelingController.class})
class CsvImportWebAutoConfiguration {

    @Bean
    ImportMessages importMessages() {
        return new ImportMessages();
    }

    @Bean
    KeepKolomkoppelingen keepKolomkoppelingen(Kolomkoppelingen koppelingen, List<CsvImport<?>> kinds, Clock clock) {
        return new KeepKolomkoppelingen(koppelingen, kinds, clock);
    }

    @Bean
    ImportPages importPages(Imports imports, RowErrors rowErrors, CursorCodec cursors) {
        return new ImportPages(imports, rowErrors, cursors);
    }
}
