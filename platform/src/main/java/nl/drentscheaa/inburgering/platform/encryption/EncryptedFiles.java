package nl.drentscheaa.inburgering.platform.encryption;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.io.InputStream;
import org.bson.types.Binary;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/**
 * The files in the bound municipality's database. They are stored in parts, each sealed under the key of one person, so
 * that one part at a time is in memory, no document grows too large, and erasing the person makes the file unreadable.
 *
 * <p>A file belongs to an object of the service, which knows the {@link FileId} of the attempt that succeeded. Attempts
 * that died leave parts behind under the same owner: {@link #deleteOthers} and {@link #deleteAll} find them without
 * looking through anybody else's.
 */
public final class EncryptedFiles {

    /** In bytes; the last part of a file may be shorter. */
    public static final int PART = 256 * 1024;

    private final MongoTemplate mongo;
    private final FieldEncryption encryption;

    EncryptedFiles(MongoTemplate mongo, FieldEncryption encryption) {
        this.mongo = mongo;
        this.encryption = encryption;
    }

    /**
     * Stores the next part of a file.
     *
     * @param person under whose key it is sealed
     * @param number counts from 0
     * @param plain at most {@value #PART} bytes
     */
    public void write(FileId file, String person, int number, byte[] plain) {
        if (plain.length > PART) {
            throw new IllegalArgumentException("a part of " + plain.length + " bytes");
        }
        mongo.insert(new FilePart(file.part(number), new Binary(encryption.seal(person, plain))));
    }

    /**
     * The bytes of a file. Reading throws {@link KeyDestroyed} when the person was erased, and
     * {@link IllegalStateException} when a part is gone.
     *
     * @param parts how many were written
     */
    public InputStream open(FileId file, int parts) {
        return new PartsStream(parts, number -> read(file, number));
    }

    /** Deletes what this attempt stored. */
    public void delete(FileId file) {
        mongo.remove(new Query(where("_id").gte(file.first()).lt(file.end())), FilePart.class);
    }

    /** Deletes what other attempts of the same owner stored. */
    public void deleteOthers(FileId kept) {
        mongo.remove(new Query(where("_id").gte(FileId.firstOf(kept.owner())).lt(kept.first())), FilePart.class);
        mongo.remove(new Query(where("_id").gte(kept.end()).lt(FileId.endOf(kept.owner()))), FilePart.class);
    }

    /** Deletes what all attempts of an owner stored. */
    public void deleteAll(String owner) {
        mongo.remove(new Query(where("_id").gte(FileId.firstOf(owner)).lt(FileId.endOf(owner))), FilePart.class);
    }

    private byte[] read(FileId file, int number) {
        FilePart part = mongo.findById(file.part(number), FilePart.class);
        if (part == null) {
            throw new IllegalStateException("part " + number + " of a file of " + file.owner() + " is gone");
        }
        return encryption.open(part.content().getData());
    }
}
