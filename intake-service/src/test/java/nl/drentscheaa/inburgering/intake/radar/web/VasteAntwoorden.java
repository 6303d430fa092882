package nl.drentscheaa.inburgering.intake.radar.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.radar.Antwoordbron;
import nl.drentscheaa.inburgering.intake.vragenlijst.Antwoord;
import nl.drentscheaa.inburgering.intake.vragenlijst.Versie;
import nl.drentscheaa.inburgering.intake.vragenlijst.VraagId;
import org.springframework.boot.test.context.TestComponent;

/** Answers that a test decides on, the same for everybody. */
@TestComponent
class VasteAntwoorden implements Antwoordbron {

    private final Map<VraagId, Antwoord> said = new ConcurrentHashMap<>();

    void say(String vraag, String optie) {
        said.put(new VraagId(vraag), Antwoord.of(optie));
    }

    void forget() {
        said.clear();
    }

    @Override
    public Map<VraagId, Antwoord> answersOf(NieuwkomerId nieuwkomerId, Versie vragenlijst) {
        return Map.copyOf(said);
    }
}
