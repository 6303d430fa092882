package nl.drentscheaa.inburgering.platform.encryption;

import nl.drentscheaa.inburgering.platform.tenancy.Secrets;
import nl.drentscheaa.inburgering.platform.tenancy.TenantDocument;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Field encryption for the bound municipality. */
@AutoConfiguration(after = DataMongoAutoConfiguration.class)
class EncryptionAutoConfiguration {

    @Bean
    FieldEncryption fieldEncryption(Secrets secrets, MongoTemplate mongo) {
        return new FieldEncryption(secrets, new DataKeys(mongo));
    }

    @Bean
    EncryptedFiles encryptedFiles(MongoTemplate mongo, FieldEncryption encryption) {
        return new EncryptedFiles(mongo, encryption);
    }

    @Bean
    TenantDocument dataKeys() {
        return new TenantDocument(DataKey.class);
    }
}
