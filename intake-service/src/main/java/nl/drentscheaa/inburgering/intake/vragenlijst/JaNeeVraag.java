package nl.drentscheaa.inburgering.intake.vragenlijst;

import java.time.LocalDate;
import java.util.List;

/** Yes or no. */
public record JaNeeVraag(Kenmerken kenmerken) implements Vraag {

    private static final List<Optie> OPTIES = List.of(Optie.JA, Optie.NEE);

    @Override
    public Soort soort() {
        return Soort.JA_NEE;
    }

    @Override
    public List<Optie> opties() {
        return OPTIES;
    }

    @Override
    public Beoordeling assessGiven(Antwoord antwoord, LocalDate today) {
        return Opties.assessOne(OPTIES, antwoord);
    }
}
