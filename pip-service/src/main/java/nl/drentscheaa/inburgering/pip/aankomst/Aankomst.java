package nl.drentscheaa.inburgering.pip.aankomst;

import java.time.LocalDate;
import java.util.Optional;
import nl.drentscheaa.inburgering.platform.web.problem.RuleBroken;

/**
 * A newcomer as pip knows one.
 *
 * @param nieuwkomerId who it is
 * @param dossiernummer the municipality's own number
 * @param weergavenaam the name to show
 * @param regime the law under which the newcomer integrates
 * @param aankomstdatum since when the newcomer lives in the municipality
 * @param vertrokkenOp the first day in another municipality, of who moved there
 * @param opgegaan that the dossier went up in another one of the same person: what there is stays to be read
 */
public record Aankomst(
        NieuwkomerId nieuwkomerId,
        String dossiernummer,
        String weergavenaam,
        Regime regime,
        LocalDate aankomstdatum,
        Optional<LocalDate> vertrokkenOp,
        boolean opgegaan) {

    /**
     * @throws RuleBroken when the newcomer moved: the plan here can only be read, the next one is drawn up there; and
     *     when the dossier went up in another one of the same person
     */
    public Aankomst requirePresent() {
        if (vertrokkenOp.isPresent()) {
            throw new RuleBroken("nieuwkomer-verhuisd");
        }
        if (opgegaan) {
            throw new RuleBroken("dossier-samengevoegd");
        }
        return this;
    }

    /** Without the name: this may end up in a log line. */
    @Override
    public String toString() {
        return "Aankomst[" + nieuwkomerId + "]";
    }
}
