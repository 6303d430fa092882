package nl.drentscheaa.inburgering.intake.leerprofiel;

import java.time.LocalDate;
import java.time.Period;

/**
 * What the rules of the route look at.
 *
 * @param leeftijd in whole years, on the day of the proposal
 */
record Omstandigheden(int leeftijd, Leergegevens gegevens) {

    static Omstandigheden on(LocalDate day, LocalDate geboortedatum, Leergegevens gegevens) {
        return new Omstandigheden(Period.between(geboortedatum, day).getYears(), gegevens);
    }

    /** Whether what somebody can already shows that B1 is in reach, whatever a test said. */
    boolean showB1(Leerroutekader kader) {
        return gegevens.taalniveaus().areAllAtLeast(kader.taalniveau().waarde());
    }

    /** Never printed: it tells what somebody can. */
    @Override
    public String toString() {
        return "Omstandigheden[…]";
    }
}
