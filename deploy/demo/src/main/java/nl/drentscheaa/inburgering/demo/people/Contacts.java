package nl.drentscheaa.inburgering.demo.people;

import java.text.Normalizer;
import java.util.Locale;
import nl.drentscheaa.inburgering.demo.chance.Dice;
import nl.drentscheaa.inburgering.demo.dossier.Contact;
import nl.drentscheaa.inburgering.demo.dossier.Naam;

/** Telephone numbers that start with 0600, which no subscriber can have, and addresses under example.nl. */
final class Contacts {

    private static final int HAS_TELEPHONE = 85;
    private static final int HAS_EMAIL = 60;

    private final Dice dice;

    Contacts(Dice dice) {
        this.dice = dice;
    }

    Contact draw(Naam naam) {
        var telefoon = dice.chance(HAS_TELEPHONE) ? "06-00%06d".formatted(dice.between(0, 999_999)) : "";
        var email = dice.chance(HAS_EMAIL)
                ? "%s.%s%d@example.nl"
                        .formatted(plain(naam.voornamen()), plain(naam.achternaam()), dice.between(10, 9_999))
                : "";
        return new Contact(telefoon, email);
    }

    private static String plain(String name) {
        // The dotless i has no decomposition, so it would be dropped with the accents.
        var letters = Normalizer.normalize(name.replace('ı', 'i'), Normalizer.Form.NFD);
        return letters.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
