package nl.drentscheaa.inburgering.platform.encryption;

import java.util.UUID;

/**
 * One attempt to store a file.
 *
 * @param owner id of the object that has the file; it holds no colon
 * @param attempt tells attempts apart, so that one that died never gets mixed up with the next
 */
public record FileId(String owner, String attempt) {

    private static final char BETWEEN = ':';

    public FileId {
        if (owner.indexOf(BETWEEN) >= 0 || attempt.indexOf(BETWEEN) >= 0) {
            throw new IllegalArgumentException("an id of a file holds no colon");
        }
    }

    /** A new attempt. */
    public static FileId of(String owner) {
        return new FileId(owner, UUID.randomUUID().toString());
    }

    String part(int number) {
        return "%s%06d".formatted(first(), number);
    }

    /** Sorts before every part of this attempt, and after those of attempts that sort before it. */
    String first() {
        return owner + BETWEEN + attempt + BETWEEN;
    }

    /** Sorts after every part of this attempt. */
    String end() {
        return owner + BETWEEN + attempt + (char) (BETWEEN + 1);
    }

    /** Sorts before every part of every attempt of the owner. */
    static String firstOf(String owner) {
        return owner + BETWEEN;
    }

    /** Sorts after every part of every attempt of the owner. */
    static String endOf(String owner) {
        return owner + (char) (BETWEEN + 1);
    }
}
