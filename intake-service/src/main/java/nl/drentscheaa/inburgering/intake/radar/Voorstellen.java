package nl.drentscheaa.inburgering.intake.radar;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.vragenlijst.Antwoord;
import nl.drentscheaa.inburgering.intake.vragenlijst.Vraag;
import nl.drentscheaa.inburgering.intake.vragenlijst.VraagId;
import nl.drentscheaa.inburgering.intake.vragenlijst.Vragenlijst;
import nl.drentscheaa.inburgering.intake.vragenlijst.Vragenlijsten;
import org.springframework.stereotype.Component;

/** The scores that a newcomer's own answers suggest. */
@Component
class Voorstellen {

    private final List<Antwoordbron> bronnen;
    private final Vragenlijsten vragenlijsten;

    /** @param bronnen none when no feature asks questions: then every score is for the professional to give */
    Voorstellen(List<Antwoordbron> bronnen, Vragenlijsten vragenlijsten) {
        this.bronnen = bronnen;
        this.vragenlijsten = vragenlijsten;
    }

    List<Scorevoorstel> of(NieuwkomerId id, Radarinstrument instrument) {
        Map<VraagId, Antwoord> given = new LinkedHashMap<>();
        bronnen.forEach(bron -> given.putAll(bron.answersOf(id, instrument.vragenlijst())));
        return instrument.propose(stillAsked(vragenlijsten.get(instrument.vragenlijst()), given));
    }

    /** An answer to a question that another answer has taken away says nothing any more. */
    private static Map<VraagId, Antwoord> stillAsked(Vragenlijst vragenlijst, Map<VraagId, Antwoord> given) {
        Map<VraagId, Antwoord> asked = new LinkedHashMap<>();
        for (Vraag vraag : vragenlijst.asked(given)) {
            Optional.ofNullable(given.get(vraag.id())).ifPresent(antwoord -> asked.put(vraag.id(), antwoord));
        }
        return asked;
    }
}
