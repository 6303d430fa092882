package nl.drentscheaa.inburgering.demo.people;

import java.util.List;
import nl.drentscheaa.inburgering.demo.chance.Dice;

/** Short remarks as a consulent might leave them; most people have none. */
final class Notities {

    private static final int HAS_NOTE = 9;

    private static final List<String> REMARKS = List.of(
            "Belt het liefst na 15.00 uur.",
            "Komt op de fiets; afspraken graag in de ochtend.",
            "Brengt de kinderen om half negen naar school.",
            "Leest liever dan dat er gebeld wordt.",
            "Wil graag \"gewoon meedoen\" bij de voetbalclub.",
            "Werkt op dinsdag en donderdag als vrijwilliger.",
            "Heeft een bibliotheekpas en gebruikt de oefenhoek.",
            "Afspraken samen met de partner plannen.",
            "Taalmaatje gaat de eerste keer mee.");

    private final Dice dice;

    Notities(Dice dice) {
        this.dice = dice;
    }

    String draw() {
        return dice.chance(HAS_NOTE) ? dice.pick(REMARKS) : "";
    }
}
