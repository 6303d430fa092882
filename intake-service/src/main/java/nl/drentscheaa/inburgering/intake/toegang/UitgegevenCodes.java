package nl.drentscheaa.inburgering.intake.toegang;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The codes of the bound municipality. */
public interface UitgegevenCodes {

    Optional<UitgegevenCode> find(String vak);

    /** Those for one intake. */
    List<UitgegevenCode> list(UUID intake);

    /**
     * Stores a code, when nobody stored at its place since it was read.
     *
     * @return false when somebody did
     */
    boolean save(UitgegevenCode code);
}
