package nl.drentscheaa.inburgering.intake.toegang;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A session on a tablet: somebody fills in one intake without login. It ends by itself, since a tablet is left lying.
 *
 * @param gebruiktOp when it was used last
 * @param beeindigd whether the newcomer or a professional ended it
 */
public record TabletSessie(UUID id, Toegang toegang, Instant begonnenOp, Instant gebruiktOp, boolean beeindigd) {

    private static final Duration LONGEST_IDLE = Duration.ofHours(4);
    private static final Duration LONGEST = Duration.ofHours(12);

    /** For so long after its beginning a tablet hears why it may not go on. */
    static final Duration REMEMBERED = Duration.ofDays(2);

    /** A session in use is stored once in this time only. */
    private static final Duration NOTED = Duration.ofMinutes(1);

    static TabletSessie begin(Toegang toegang, Instant now) {
        return new TabletSessie(UUID.randomUUID(), toegang, now, now, false);
    }

    /** The last moment at which it can be good. */
    public Instant geldigTot() {
        return begonnenOp.plus(LONGEST);
    }

    /** How it is named in the data log: a session is somebody, though nobody logged in. */
    public String handelende() {
        return "tablet-" + id;
    }

    boolean isOver(Instant now) {
        return !now.isBefore(gebruiktOp.plus(LONGEST_IDLE)) || !now.isBefore(geldigTot());
    }

    boolean isUnnoted(Instant now) {
        return !now.isBefore(gebruiktOp.plus(NOTED));
    }
}
