package nl.drentscheaa.inburgering.platform.csvimport.store;

import nl.drentscheaa.inburgering.platform.csvimport.CsvImport;
import nl.drentscheaa.inburgering.platform.csvimport.mapping.Kolomkoppelingen;
import nl.drentscheaa.inburgering.platform.csvimport.run.ImportFiles;
import nl.drentscheaa.inburgering.platform.csvimport.run.Imports;
import nl.drentscheaa.inburgering.platform.csvimport.run.RowErrors;
import nl.drentscheaa.inburgering.platform.csvimport.run.Turns;
import nl.drentscheaa.inburgering.platform.encryption.FieldEncryption;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Keeps imports in the bound municipality's database. */
@AutoConfiguration(after = DataMongoAutoConfiguration.class)
@ConditionalOnBean(CsvImport.class)
class CsvImportStoreAutoConfiguration {

    @Bean
    Imports imports(MongoTemplate mongo) {
        return new MongoImports(mongo);
    }

    @Bean
    ImportFiles importFiles(MongoTemplate mongo, FieldEncryption encryption) {
        return new MongoImportFiles(mongo, encryption);
    }

    @Bean
    RowErrors rowErrors(MongoTemplate mongo) {
        return new MongoRowErrors(mongo);
    }

    @Bean
    Kolomkoppelingen kolomkoppelingen(MongoTemplate mongo) {
        return new MongoKolomkoppelingen(mongo);
    }

    @Bean
    Turns importTurns(MongoTemplate mongo) {
        return new MongoTurns(mongo);
    }
}
