package nl.drentscheaa.inburgering.intake.vragenlijst;

import java.time.LocalDate;

/** A number, such as of years or hours. */
public record GetalVraag(Kenmerken kenmerken, Bereik bereik) implements Vraag {

    @Override
    public Soort soort() {
        return Soort.GETAL;
    }

    @Override
    public Beoordeling assessGiven(Antwoord antwoord, LocalDate today) {
        return bereik.assess(antwoord);
    }
}
