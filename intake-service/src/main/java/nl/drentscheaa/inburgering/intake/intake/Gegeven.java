package nl.drentscheaa.inburgering.intake.intake;

import java.time.Instant;
import nl.drentscheaa.inburgering.intake.vragenlijst.Antwoord;

/**
 * A value that somebody gave, as it is kept for ever.
 *
 * @param op when it came in, by the clock of the service
 */
public record Gegeven(Inzending inzending, Instant op) {

    public Antwoord antwoord() {
        return inzending.antwoord();
    }

    public Gever gever() {
        return inzending.gever();
    }
}
