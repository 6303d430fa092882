package nl.drentscheaa.inburgering.intake.nieuwkomer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * That a dossier went up in another one, because both were of one person. The dossier itself stays as it was, to be
 * read and, for a while, to be brought back.
 *
 * @param overlevende the newcomer whose dossier goes on
 * @param door the name of who merged them
 * @param versie of the dossier that goes on, right after it took over what was chosen
 * @param vorige what was registered in that dossier before
 */
public record Opgegaan(NieuwkomerId overlevende, Instant op, String door, long versie, Registratie vorige) {

    /** So long it can be undone, in days. Chosen for this platform: long enough to be noticed. */
    public static final int HERSTELBAAR = 30;

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** The last day on which it can be undone. */
    public LocalDate herstelbaarTot() {
        return LocalDate.ofInstant(op, ZONE).plusDays(HERSTELBAAR);
    }
}
