package nl.drentscheaa.inburgering.local.database;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Optional;
import org.h2.mvstore.MVMap;

/**
 * A collection of the embedded server that also uses a unique index when a query asks more than its keys.
 *
 * <p>The server itself looks at every document then, also for the question that each save asks: the document with this
 * id and this version. An import of many rows took a time that grew with the square of their number by it.
 */
final class KeyedCollection extends H2Collection {

    KeyedCollection(
            MongoDatabase database,
            String collectionName,
            CollectionOptions options,
            MVMap<Object, Document> documents,
            MVMap<String, Object> about,
            CursorRegistry cursors) {
        super(database, collectionName, options, documents, about, cursors);
    }

    @Override
    protected QueryResult matchDocuments(
            Document query, Document orderBy, int skip, int limit, int batchSize, Document fields) {
        for (Index<Object> index : getIndexes()) {
            Optional<Document> keys = keysOf(index, query).filter(index::canHandle);
            if (keys.isPresent()) {
                Iterable<Object> positions = index.getPositions(keys.get());
                return matchDocuments(query, positions, orderBy, skip, limit, batchSize, fields);
            }
        }
        return super.matchDocuments(query, orderBy, skip, limit, batchSize, fields);
    }

    /** The part of a query that asks for all keys of an index, when it says of none that it is absent. */
    private static Optional<Document> keysOf(Index<Object> index, Document query) {
        List<String> names = index.getKeys().stream().map(IndexKey::getKey).toList();
        if (names.stream().anyMatch(name -> query.get(name) == null)) {
            return Optional.empty();
        }
        var keys = new Document();
        names.forEach(name -> keys.append(name, query.get(name)));
        return Optional.of(keys);
    }
}
