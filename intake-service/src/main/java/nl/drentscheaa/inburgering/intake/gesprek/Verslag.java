package nl.drentscheaa.inburgering.intake.gesprek;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.drentscheaa.inburgering.intake.vragenlijst.Domein;
import nl.drentscheaa.inburgering.intake.vragenlijst.VraagId;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/**
 * What is written down of a conversation.
 *
 * @param bijeenkomsten in the order in which they are written down
 * @param bevindingen what the professional found, per domain
 * @param weergaven what a text of the newcomer's own says in Dutch, per question; the text itself stays as it is
 */
public record Verslag(
        List<Bijeenkomst> bijeenkomsten, Map<Domein, String> bevindingen, Map<VraagId, String> weergaven) {

    /** Nothing yet. */
    public static final Verslag LEEG = new Verslag(List.of(), Map.of(), Map.of());

    public Verslag {
        bijeenkomsten = List.copyOf(bijeenkomsten);
        bevindingen = Map.copyOf(bevindingen);
        weergaven = Map.copyOf(weergaven);
    }

    /** Whether the newcomer came at least once. */
    public boolean wasHeld() {
        return bijeenkomsten.stream().anyMatch(Bijeenkomst::wasHeld);
    }

    /** @throws InvalidValue for a conversation that is yet to be */
    Verslag refuseFuture(LocalDate today) {
        for (int at = 0; at < bijeenkomsten.size(); at++) {
            if (bijeenkomsten.get(at).datum().isAfter(today)) {
                throw new InvalidValue("gesprek-in-toekomst").at("bijeenkomsten/" + at + "/datum");
            }
        }
        return this;
    }

    /** Nothing of what was said. */
    @Override
    public String toString() {
        return "Verslag[…]";
    }
}
