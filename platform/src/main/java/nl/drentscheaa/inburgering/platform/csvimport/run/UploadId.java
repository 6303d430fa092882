package nl.drentscheaa.inburgering.platform.csvimport.run;

import java.time.Instant;
import java.util.UUID;

/**
 * The name under which one upload is stored. It begins with the time, so that uploads sort by age.
 *
 * @param value the milliseconds of its beginning in 12 hexadecimal digits, a hyphen, and a random id
 */
public record UploadId(String value) {

    static UploadId begunAt(Instant now) {
        return new UploadId(prefix(now) + "-" + UUID.randomUUID());
    }

    /** What sorts before every upload that began at or after the moment. */
    public static String prefix(Instant moment) {
        return "%012x".formatted(moment.toEpochMilli());
    }
}
