package nl.drentscheaa.inburgering.platform.tenancy;

import java.util.Collection;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.IndexResolver;
import org.springframework.data.mongodb.core.mapping.Document;

/** Makes the declared indexes in every municipality's database, each inside its own scope. */
public final class TenantIndexes {

    private final MongoTemplate mongo;
    private final IndexResolver resolver;

    TenantIndexes(MongoTemplate mongo, Collection<TenantDocument> documents) {
        this.mongo = mongo;
        var entities = mongo.getConverter().getMappingContext();
        documents.forEach(document -> entities.getPersistentEntity(document.type()));
        this.resolver = IndexResolver.create(entities);
    }

    /** Makes the indexes of all known document types for the bound municipality. */
    public void ensureAll() {
        mongo.getConverter().getMappingContext().getPersistentEntities().stream()
                .filter(entity -> entity.isAnnotationPresent(Document.class))
                .forEach(entity -> ensure(entity.getType(), mongo.getCollectionName(entity.getType())));
    }

    /** Makes the indexes of a document type on a collection of another name, for the bound municipality. */
    public void ensure(Class<?> type, String collection) {
        var operations = mongo.indexOps(collection);
        resolver.resolveIndexFor(type).forEach(operations::createIndex);
    }
}
