package nl.drentscheaa.inburgering.intake.gesprek;

import nl.drentscheaa.inburgering.intake.intake.IntakeId;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;

/**
 * The conversation about one intake. It is apart from the answers, so that a newcomer who still saves one never stands
 * in the way of who writes the report.
 *
 * @param version the number of times it was stored; 0 before the first
 */
public record Gesprek(NieuwkomerId nieuwkomer, IntakeId intake, Verslag verslag, long version) {

    Gesprek with(Verslag changed) {
        return new Gesprek(nieuwkomer, intake, changed, version);
    }
}
