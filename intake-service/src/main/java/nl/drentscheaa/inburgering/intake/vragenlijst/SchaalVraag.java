package nl.drentscheaa.inburgering.intake.vragenlijst;

import java.time.LocalDate;

/** A step between two ends that have a text. */
public record SchaalVraag(Kenmerken kenmerken, Bereik bereik) implements Vraag {

    @Override
    public Soort soort() {
        return Soort.SCHAAL;
    }

    @Override
    public Beoordeling assessGiven(Antwoord antwoord, LocalDate today) {
        return bereik.assess(antwoord);
    }
}
