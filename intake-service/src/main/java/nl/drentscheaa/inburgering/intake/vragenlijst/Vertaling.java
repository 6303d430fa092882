package nl.drentscheaa.inburgering.intake.vragenlijst;

import java.util.Optional;
import nl.drentscheaa.inburgering.intake.taal.Taal;
import nl.drentscheaa.inburgering.platform.web.problem.RuleBroken;

/**
 * What a municipality knows of one version of a questionnaire in one language. Until a translator checked it, everybody
 * who reads it is told so.
 *
 * @param controle absent as long as nobody checked, and after it was withdrawn
 * @param version zero as long as nothing was recorded
 */
public record Vertaling(Versie vragenlijst, Taal taal, Optional<Vertaalcontrole> controle, long version) {

    /** As every translation begins. */
    public static Vertaling unchecked(Versie vragenlijst, Taal taal) {
        return new Vertaling(vragenlijst, taal, Optional.empty(), 0);
    }

    public Vertaalstatus status() {
        if (taal.isBrontaal()) {
            return Vertaalstatus.BRONTEKST;
        }
        return controle.isPresent() ? Vertaalstatus.GECONTROLEERD : Vertaalstatus.NIET_GECONTROLEERD;
    }

    /**
     * From now on it is known who checked it; without a check, that nobody did.
     *
     * @throws RuleBroken for the language in which the questions were written
     */
    Vertaling with(Optional<Vertaalcontrole> changed) {
        if (taal.isBrontaal()) {
            throw new RuleBroken("brontekst-is-geen-vertaling");
        }
        return new Vertaling(vragenlijst, taal, changed, version);
    }
}
