package nl.drentscheaa.inburgering.platform.datalog;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * One line of the log: one processing of one person's data.
 *
 * @param nummer from 1, without gaps
 * @param tijdstip to the millisecond
 * @param rollen sorted
 * @param vorige the hash of the line before
 * @param hash over everything above, see {@link Chain}
 * @param zegel proves that a program of this installation wrote the line
 */
record Line(
        long nummer,
        UUID lineId,
        Instant tijdstip,
        String gebruiker,
        List<String> rollen,
        String verwerking,
        String betrokkene,
        String traceId,
        Digest vorige,
        Digest hash,
        Digest zegel) {

    Document toDocument() {
        return new Document("_id", nummer)
                .append("lineId", lineId)
                .append("tijdstip", Date.from(tijdstip))
                .append("gebruiker", gebruiker)
                .append("rollen", rollen)
                .append("verwerking", verwerking)
                .append("betrokkene", betrokkene)
                .append("traceId", traceId)
                .append("vorige", vorige.toBinary())
                .append("hash", hash.toBinary())
                .append("zegel", zegel.toBinary());
    }

    /** @throws RuntimeException when the document is not a line: whoever reads for verification counts it as broken */
    static Line of(Document document) {
        return new Line(
                document.getLong("_id"),
                document.get("lineId", UUID.class),
                document.getDate("tijdstip").toInstant(),
                document.getString("gebruiker"),
                document.getList("rollen", String.class),
                document.getString("verwerking"),
                document.getString("betrokkene"),
                document.getString("traceId"),
                Digest.of(document.get("vorige", Binary.class)),
                Digest.of(document.get("hash", Binary.class)),
                Digest.of(document.get("zegel", Binary.class)));
    }

    /** The same line with its hash and seal. */
    Line closed(Digest own, Digest seal) {
        return new Line(
                nummer, lineId, tijdstip, gebruiker, rollen, verwerking, betrokkene, traceId, vorige, own, seal);
    }

    Tail toTail() {
        return new Tail(nummer, hash);
    }
}
