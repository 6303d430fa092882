package nl.drentscheaa.inburgering.intake.correctie;

import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;

/** The requests for correction in the bound municipality. */
public interface Correctieverzoeken {

    Optional<Correctieverzoek> find(NieuwkomerId nieuwkomer, CorrectieverzoekId id);

    /** All of one person, what was asked last first. */
    List<Correctieverzoek> list(NieuwkomerId nieuwkomer);

    /** Stores one, and gives it as it is stored. */
    Correctieverzoek save(Correctieverzoek verzoek);
}
