package nl.drentscheaa.inburgering.platform.tenancy;

import com.mongodb.ClientSessionOptions;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoDatabase;
import org.springframework.dao.support.PersistenceExceptionTranslator;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoExceptionTranslator;

/**
 * Gives every query the database of the bound municipality, and refuses when none is bound.
 *
 * <p>A database name in a request for a database is refused too: no code chooses its database itself.
 */
final class TenantDatabaseFactory implements MongoDatabaseFactory {

    private final TenantClients clients;
    private final String service;
    private final PersistenceExceptionTranslator translator = new MongoExceptionTranslator();

    TenantDatabaseFactory(TenantClients clients, String service) {
        this.clients = clients;
        this.service = service;
    }

    @Override
    public MongoDatabase getMongoDatabase() {
        Gemeente gemeente = Tenancy.current();
        return clients.of(gemeente).getDatabase(TenantClients.databaseOf(service, gemeente));
    }

    @Override
    public MongoDatabase getMongoDatabase(String name) {
        throw new UnsupportedOperationException("a database is chosen by the bound municipality, not by name");
    }

    @Override
    public PersistenceExceptionTranslator getExceptionTranslator() {
        return translator;
    }

    @Override
    public ClientSession getSession(ClientSessionOptions options) {
        throw new UnsupportedOperationException("one aggregate is one document: there are no transactions");
    }

    @Override
    public MongoDatabaseFactory withSession(ClientSession session) {
        throw new UnsupportedOperationException("one aggregate is one document: there are no transactions");
    }
}
