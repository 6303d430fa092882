package nl.drentscheaa.inburgering.intake.intake;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import nl.drentscheaa.inburgering.intake.dossier.Leesbaar;
import nl.drentscheaa.inburgering.intake.dossier.Rubriek;
import nl.drentscheaa.inburgering.intake.vragenlijst.Antwoord;
import nl.drentscheaa.inburgering.intake.vragenlijst.DatumVraag;
import nl.drentscheaa.inburgering.intake.vragenlijst.Optie;
import nl.drentscheaa.inburgering.intake.vragenlijst.Teksten;
import nl.drentscheaa.inburgering.intake.vragenlijst.Vraag;

/**
 * What was answered, as the person reads it: the question in Dutch with what was chosen beside it. A text of the
 * person's own stays in the language in which it was written.
 *
 * @param zone of the municipality
 */
record LeesbaarAntwoord(Teksten teksten, ZoneId zone) {

    /** The values that hold under the question, and those that were given earlier under its day. */
    Rubriek add(Rubriek read, Vraag vraag, Vraagantwoord answered) {
        String question = teksten.vraag(vraag).tekst();
        List<Gegeven> holding = answered.geldende();
        Rubriek added = read.with(question, text(vraag, holding));
        for (Gegeven earlier : answered.gegevens()) {
            if (!holding.contains(earlier)) {
                added = added.with(
                        "Eerder geantwoord op " + Leesbaar.moment(earlier.op(), zone), text(vraag, earlier.antwoord()));
            }
        }
        return added.with(
                "Reden van de verbetering", answered.laatste().inzending().reden());
    }

    private String text(Vraag vraag, List<Gegeven> holding) {
        return holding.stream()
                .map(one -> text(vraag, one.antwoord()))
                .distinct()
                .collect(Collectors.joining(" / "));
    }

    private String text(Vraag vraag, Antwoord antwoord) {
        return antwoord.isOvergeslagen()
                ? teksten.overslaan()
                : antwoord.waarden().stream().map(waarde -> text(vraag, waarde)).collect(Collectors.joining(", "));
    }

    private String text(Vraag vraag, String waarde) {
        if (!vraag.opties().isEmpty()) {
            return teksten.vraag(vraag).optie(new Optie(waarde));
        }
        return vraag instanceof DatumVraag ? day(waarde) : waarde;
    }

    private static String day(String waarde) {
        try {
            return Leesbaar.date(LocalDate.parse(waarde));
        } catch (DateTimeParseException notADay) {
            return waarde;
        }
    }
}
