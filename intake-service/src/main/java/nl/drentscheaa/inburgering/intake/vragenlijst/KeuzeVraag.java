package nl.drentscheaa.inburgering.intake.vragenlijst;

import java.time.LocalDate;
import java.util.List;

/** One of several. */
public record KeuzeVraag(Kenmerken kenmerken, List<Optie> opties) implements Vraag {

    public KeuzeVraag {
        opties = Opties.checked(opties);
    }

    @Override
    public Soort soort() {
        return Soort.KEUZE;
    }

    @Override
    public Beoordeling assessGiven(Antwoord antwoord, LocalDate today) {
        return Opties.assessOne(opties, antwoord);
    }
}
