package nl.drentscheaa.inburgering.intake.leerprofiel;

import java.util.List;

/** All versions: earlier proposals were made by the earlier ones. */
public interface Leerroutekaders {

    /** The oldest first. */
    List<Leerroutekader> all();

    /** The version by which a proposal is made now: the latest. */
    default Leerroutekader current() {
        return all().getLast();
    }
}
