package nl.drentscheaa.inburgering.demo.people;

import java.util.EnumMap;
import java.util.Map;
import nl.drentscheaa.inburgering.demo.chance.Dice;
import nl.drentscheaa.inburgering.demo.dossier.Geslacht;
import nl.drentscheaa.inburgering.demo.dossier.Naam;
import nl.drentscheaa.inburgering.demo.dossier.Nationaliteit;

/** Makes names; about a third of the people share a family name with the one before them, as households do. */
final class Names {

    private static final int SHARES_FAMILY_NAME = 35;
    private static final int HAS_SECOND_NAME = 15;

    private final Dice dice;
    private final Map<Nationaliteit, String> lastFamily = new EnumMap<>(Nationaliteit.class);

    Names(Dice dice) {
        this.dice = dice;
    }

    Naam draw(Nationaliteit nationaliteit, Geslacht geslacht) {
        var list = NameLists.of(nationaliteit);
        var given = geslacht == Geslacht.M ? list.men() : list.women();
        var voornamen = dice.pick(given);
        if (dice.chance(HAS_SECOND_NAME)) {
            var second = dice.pick(given);
            voornamen = second.equals(voornamen) ? voornamen : voornamen + " " + second;
        }
        var family = family(nationaliteit, list).split("\\|");
        return family.length == 1 ? new Naam(voornamen, "", family[0]) : new Naam(voornamen, family[0], family[1]);
    }

    private String family(Nationaliteit nationaliteit, NameList list) {
        var last = lastFamily.get(nationaliteit);
        var family = last != null && dice.chance(SHARES_FAMILY_NAME) ? last : dice.pick(list.families());
        lastFamily.put(nationaliteit, family);
        return family;
    }
}
