package nl.drentscheaa.inburgering.intake.intake;

import java.util.List;
import nl.drentscheaa.inburgering.intake.taal.Taal;

/**
 * An intake as the newcomer fills it in.
 *
 * @param nietNagekeken the languages in which no translator checked the questions, for this municipality
 */
public record EigenIntake(Intake intake, List<Taal> nietNagekeken) {}
