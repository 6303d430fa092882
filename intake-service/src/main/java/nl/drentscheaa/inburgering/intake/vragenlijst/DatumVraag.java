package nl.drentscheaa.inburgering.intake.vragenlijst;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A day that has been.
 *
 * @param vroegste the earliest that fits; the latest is today
 */
public record DatumVraag(Kenmerken kenmerken, LocalDate vroegste) implements Vraag {

    @Override
    public Soort soort() {
        return Soort.DATUM;
    }

    @Override
    public Beoordeling assessGiven(Antwoord antwoord, LocalDate today) {
        Optional<LocalDate> day = antwoord.only().flatMap(DatumVraag::read);
        if (day.isEmpty()) {
            return new Beoordeling.Geweigerd("antwoord-geen-datum");
        }
        return day.get().isBefore(vroegste) || day.get().isAfter(today)
                ? new Beoordeling.Geweigerd("antwoord-buiten-bereik")
                : new Beoordeling.Aanvaard(antwoord);
    }

    private static Optional<LocalDate> read(String value) {
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
