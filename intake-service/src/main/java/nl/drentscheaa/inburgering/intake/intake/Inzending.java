package nl.drentscheaa.inburgering.intake.intake;

import java.util.Optional;
import nl.drentscheaa.inburgering.intake.vragenlijst.Antwoord;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/**
 * An answer as a device sends it.
 *
 * @param gegevenId made by the device: what is sent again after a lost connection is recognised by it
 * @param gezien how many values of this question the giver had before them; a value that was not among those is not
 *     replaced by this one
 * @param reden why a professional corrects what the newcomer answered
 */
public record Inzending(String gegevenId, Antwoord antwoord, Gever gever, int gezien, Optional<String> reden) {

    /** The most characters of a reason. */
    public static final int LONGEST_REDEN = 500;

    /** @throws InvalidValue for a number below nought, or a reason that is too long */
    public Inzending {
        reden = reden.map(String::strip).filter(text -> !text.isEmpty());
        if (gezien < 0) {
            throw new InvalidValue("gezien-onbekend").at("gezien");
        }
        if (reden.filter(text -> text.length() > LONGEST_REDEN).isPresent()) {
            throw new InvalidValue("reden-te-lang", LONGEST_REDEN).at("reden");
        }
    }

    Inzending with(Antwoord accepted) {
        return new Inzending(gegevenId, accepted, gever, gezien, reden);
    }

    /** No answer, and no reason that may repeat it. */
    @Override
    public String toString() {
        return "Inzending[" + gegevenId + "]";
    }
}
