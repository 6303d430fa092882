package nl.drentscheaa.inburgering.intake.vragenlijst;

import java.time.LocalDate;
import java.util.List;

/** A question, by what an answer to it looks like. Each kind knows which answers fit. */
public sealed interface Vraag
        permits JaNeeVraag, KeuzeVraag, MeerkeuzeVraag, SchaalVraag, GetalVraag, DatumVraag, TekstVraag {

    Kenmerken kenmerken();

    Soort soort();

    /**
     * Whether something that is not empty fits.
     *
     * @param today in the zone of the municipality
     */
    Beoordeling assessGiven(Antwoord antwoord, LocalDate today);

    default VraagId id() {
        return kenmerken().id();
    }

    /** What can be chosen, in the order in which it is read aloud; none when the answer is written. */
    default List<Optie> opties() {
        return List.of();
    }

    /**
     * Whether the answer fits. An answer that was accepted is accepted again, unchanged.
     *
     * @param today in the zone of the municipality
     */
    default Beoordeling assess(Antwoord antwoord, LocalDate today) {
        if (!antwoord.isOvergeslagen()) {
            return assessGiven(antwoord, today);
        }
        return kenmerken().overslaan()
                ? new Beoordeling.Aanvaard(antwoord)
                : new Beoordeling.Geweigerd("antwoord-leeg");
    }
}
