package nl.drentscheaa.inburgering.intake.taakstelling;

import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/** Numbers of persons. */
final class Aantallen {

    /** More than the Rijk ever asked of any municipality. */
    static final int MOST = 9999;

    private Aantallen() {}

    static void requireCount(int aantal, String field) {
        if (aantal < 0 || aantal > MOST) {
            throw new InvalidValue("bereik", 0, MOST).at(field);
        }
    }
}
