package nl.drentscheaa.inburgering.intake.radar;

import java.util.Map;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.vragenlijst.Antwoord;
import nl.drentscheaa.inburgering.intake.vragenlijst.Versie;
import nl.drentscheaa.inburgering.intake.vragenlijst.VraagId;

/** Where the radar finds what a newcomer answered. A feature that asks questions is one. */
public interface Antwoordbron {

    /** The answers that hold now, of the bound municipality; none when the questions were not asked. */
    Map<VraagId, Antwoord> answersOf(NieuwkomerId nieuwkomerId, Versie vragenlijst);
}
