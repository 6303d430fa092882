package nl.drentscheaa.inburgering.intake.vragenlijst;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.drentscheaa.inburgering.intake.taal.Taal;

/** Questions to ask in tests. */
final class VraagFixtures {

    private VraagFixtures() {}

    static Kenmerken needed(String id) {
        return kenmerken(id, false, Optional.empty());
    }

    static Kenmerken skippable(String id) {
        return kenmerken(id, true, Optional.empty());
    }

    /** Asked only after this answer to an earlier question. */
    static Kenmerken after(String earlier, String optie, String id) {
        return kenmerken(id, false, Optional.of(new Voorwaarde(new VraagId(earlier), Set.of(new Optie(optie)))));
    }

    static List<Optie> opties(String... ids) {
        return Arrays.stream(ids).map(Optie::new).toList();
    }

    /** One section with these questions, and texts for them in every language. */
    static Vragenlijst vragenlijst(Vraag... vragen) {
        List<Sectie> secties = List.of(new Sectie("deel", "icoon", List.of(vragen)));
        Map<Taal, Teksten> teksten = new EnumMap<>(Taal.class);
        for (Taal taal : Taal.values()) {
            teksten.put(taal, teksten(taal, vragen));
        }
        return new Vragenlijst(new Versie("proef", 1), Geldigheid.GELDEND, secties, teksten);
    }

    static Teksten teksten(Taal taal, Vraag... vragen) {
        var texts = new HashMap<VraagId, Vraagtekst>();
        for (Vraag vraag : vragen) {
            var opties = new HashMap<Optie, String>();
            vraag.opties().forEach(optie -> opties.put(optie, "Optie " + optie));
            texts.put(
                    vraag.id(),
                    new Vraagtekst(
                            "Vraag?",
                            Optional.empty(),
                            opties,
                            vraag.soort() == Soort.SCHAAL
                                    ? Optional.of(new Vraagtekst.Uiteinden("Weinig", "Veel"))
                                    : Optional.empty()));
        }
        return new Teksten(taal, "Titel", "Inleiding.", "Dat zeg ik niet", Map.of("deel", "Deel"), texts);
    }

    private static Kenmerken kenmerken(String id, boolean overslaan, Optional<Voorwaarde> als) {
        return new Kenmerken(new VraagId(id), "icoon", Set.of(Domein.WERK), Optional.empty(), overslaan, als);
    }
}
