package nl.drentscheaa.inburgering.intake.nieuwkomer.store;

import java.util.List;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Adres;

/** An address as one text, so that it is encrypted at once: a line for each part. */
final class Adresregels {

    private static final String LINE = "\n";

    private Adresregels() {}

    static String toText(Adres adres) {
        return String.join(LINE, adres.straat(), adres.huisnummer(), adres.postcode(), adres.woonplaats());
    }

    static Adres toAdres(String text) {
        List<String> parts = List.of(text.split(LINE, -1));
        return new Adres(parts.get(0), parts.get(1), parts.get(2), parts.get(3));
    }
}
