package nl.drentscheaa.inburgering.platform.csvimport.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.io.InputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.drentscheaa.inburgering.platform.csvimport.run.ImportFiles;
import nl.drentscheaa.inburgering.platform.csvimport.run.UploadId;
import nl.drentscheaa.inburgering.platform.encryption.FieldEncryption;
import nl.drentscheaa.inburgering.platform.encryption.PartsStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

final class MongoImportFiles implements ImportFiles {

    private final MongoTemplate mongo;
    private final FieldEncryption encryption;

    MongoImportFiles(MongoTemplate mongo, FieldEncryption encryption) {
        this.mongo = mongo;
        this.encryption = encryption;
    }

    @Override
    public void write(UploadId upload, UUID importId, int part, byte[] plain) {
        mongo.insert(new FilePart(FilePart.idOf(upload, part), importId, new Binary(encryption.seal(plain))));
    }

    @Override
    public InputStream open(UploadId upload, int parts) {
        return new PartsStream(parts, number -> read(upload, number));
    }

    @Override
    public void delete(UploadId upload) {
        mongo.remove(
                new Query(where("_id").gte(FilePart.firstIdOf(upload)).lt(FilePart.endOf(upload))), FilePart.class);
    }

    @Override
    public Map<UploadId, UUID> findBegunBefore(Instant moment) {
        var query = new Query(where("_id").lt(UploadId.prefix(moment)));
        query.fields().include("importId");
        var found = new HashMap<UploadId, UUID>();
        mongo.find(query, Document.class, mongo.getCollectionName(FilePart.class))
                .forEach(part -> found.put(FilePart.uploadOf(part.getString("_id")), part.get("importId", UUID.class)));
        return found;
    }

    private byte[] read(UploadId upload, int number) {
        FilePart part = mongo.findById(FilePart.idOf(upload, number), FilePart.class);
        if (part == null) {
            throw new IllegalStateException("part " + number + " of upload " + upload.value() + " is gone");
        }
        return encryption.open(part.inhoud().getData());
    }
}
