package nl.drentscheaa.inburgering.intake.vragenlijst;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One or more of several.
 *
 * @param alleen the option that contradicts all others, such as "none"
 */
public record MeerkeuzeVraag(Kenmerken kenmerken, List<Optie> opties, Optional<Optie> alleen) implements Vraag {

    public MeerkeuzeVraag {
        opties = Opties.checked(opties);
        if (!opties.containsAll(alleen.stream().toList())) {
            throw new IllegalArgumentException("an option that is not one: " + kenmerken.id());
        }
    }

    @Override
    public Soort soort() {
        return Soort.MEERKEUZE;
    }

    @Override
    public Beoordeling assessGiven(Antwoord antwoord, LocalDate today) {
        List<String> chosen = antwoord.waarden();
        List<String> ordered =
                opties.stream().map(Optie::id).filter(chosen::contains).toList();
        if (!ordered.containsAll(chosen)) {
            return new Beoordeling.Geweigerd("antwoord-onbekende-optie");
        }
        if (ordered.size() < chosen.size()) {
            return new Beoordeling.Geweigerd("antwoord-dubbele-optie");
        }
        if (ordered.size() > 1 && antwoord.containsAnyOf(alleen.stream().toList())) {
            return new Beoordeling.Geweigerd("antwoord-sluit-andere-uit");
        }
        return new Beoordeling.Aanvaard(new Antwoord(ordered));
    }
}
