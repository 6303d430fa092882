package nl.drentscheaa.inburgering.local.database;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import org.h2.mvstore.MVStore;

/** Keeps its databases in a store of H2, with collections that find by key what was asked for by more than a key. */
final class KeyedBackend extends H2Backend {

    KeyedBackend(MVStore store) {
        super(store);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String databaseName) {
        return new KeyedDatabase(databaseName, getMvStore(), getCursorRegistry());
    }
}
