package nl.drentscheaa.inburgering.local.database;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import org.h2.mvstore.MVStore;

/** One database whose collections are {@link KeyedCollection}s, in the maps that H2's own would have. */
final class KeyedDatabase extends H2Database {

    private static final String DOCUMENTS = "databases.";
    private static final String ABOUT = "meta.";

    private final MVStore store;

    KeyedDatabase(String databaseName, MVStore store, CursorRegistry cursors) {
        // Before what follows, which opens the collections that are there already.
        this.store = store;
        super(databaseName, store, cursors);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String collectionName, CollectionOptions options) {
        String name = getFullCollectionNamespace(collectionName);
        return new KeyedCollection(
                this,
                collectionName,
                options,
                store.openMap(DOCUMENTS + name),
                store.openMap(ABOUT + name),
                cursorRegistry);
    }
}
