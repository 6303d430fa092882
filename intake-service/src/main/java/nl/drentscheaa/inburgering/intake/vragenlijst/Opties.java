package nl.drentscheaa.inburgering.intake.vragenlijst;

import java.util.HashSet;
import java.util.List;

/** What questions with options have in common. */
final class Opties {

    private Opties() {}

    /** @throws IllegalArgumentException when there is nothing to choose, or one option twice */
    static List<Optie> checked(List<Optie> opties) {
        if (opties.size() < 2 || new HashSet<>(opties).size() < opties.size()) {
            throw new IllegalArgumentException("nothing to choose, or an option twice: " + opties);
        }
        return List.copyOf(opties);
    }

    static Beoordeling assessOne(List<Optie> opties, Antwoord antwoord) {
        if (antwoord.only().isEmpty()) {
            return new Beoordeling.Geweigerd("antwoord-meer-dan-een");
        }
        return antwoord.containsAnyOf(opties)
                ? new Beoordeling.Aanvaard(antwoord)
                : new Beoordeling.Geweigerd("antwoord-onbekende-optie");
    }
}
