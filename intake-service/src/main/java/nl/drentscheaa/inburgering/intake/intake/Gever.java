package nl.drentscheaa.inburgering.intake.intake;

import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/**
 * Who gave an answer.
 *
 * @param gebruiker the account, or the session on the tablet
 * @param apparaat a name that the device gave itself at random: it tells two devices apart and says no more
 */
public record Gever(Invuller wie, String gebruiker, String apparaat) {

    /** The most characters of the name of a device. */
    public static final int LONGEST_APPARAAT = 40;

    /** @throws InvalidValue for another form of the name of a device */
    public Gever {
        if (!apparaat.matches("[A-Za-z0-9-]{1," + LONGEST_APPARAAT + "}")) {
            throw new InvalidValue("apparaat-vorm", LONGEST_APPARAAT).at("apparaat");
        }
    }

    /** Whether a professional answered for the newcomer. */
    public boolean isConsulent() {
        return wie == Invuller.CONSULENT;
    }
}
