package nl.drentscheaa.inburgering.platform.csvimport.run;

import java.time.Instant;

/** Whose turn it is to run imports of the bound municipality: several copies of a program share one database. */
public interface Turns {

    /** Takes the turn, or keeps it; false when another has it. */
    boolean take(String owner, Instant now, Instant until);

    /** Gives the turn back, if it is the owner's. */
    void release(String owner);
}
