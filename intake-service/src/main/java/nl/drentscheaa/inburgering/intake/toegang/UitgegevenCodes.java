package nl.drentscheaa.inburgering.intake.toegang;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;

/** The codes of the bound municipality. */
public interface UitgegevenCodes {

    Optional<UitgegevenCode> find(String vak);

    /** Those for one intake. */
    List<UitgegevenCode> list(UUID intake);

    /** Those for one newcomer. */
    List<UitgegevenCode> listOf(NieuwkomerId nieuwkomer);

    /** Removes those for one newcomer: their places are free again. */
    void removeOf(NieuwkomerId nieuwkomer);

    /**
     * Stores a code, when nobody stored at its place since it was read.
     *
     * @return false when somebody did
     */
    boolean save(UitgegevenCode code);
}
