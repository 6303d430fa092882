package nl.drentscheaa.inburgering.intake.dubbel;

import java.util.List;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerRegel;

/**
 * A newcomer who may be the same person.
 *
 * @param overeenkomsten in what; never empty
 */
public record Dubbel(NieuwkomerRegel nieuwkomer, List<Overeenkomst> overeenkomsten) {

    public Dubbel {
        overeenkomsten = List.copyOf(overeenkomsten);
    }
}
